import { addDays, type IsoDay } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import type { DescribedItem, DescribedOrder } from '../pages/description.ts';
import type { Pages } from './shop.ts';

/** An order that should have come three days ago, of somebody who does not exist. */
export interface LateOrder {
  readonly number: string;
  readonly address: string;
  readonly placedOn: IsoDay;
  readonly promisedOn: IsoDay;
  readonly shipmentId: string;
  readonly item: DescribedItem;
  /** As the popup names it: `3490.50`. */
  readonly amount: string;
  readonly described: DescribedOrder;
  /** Its page at its address, in the shell of a real page. */
  readonly pages: Pages;
}

export function orderAddress(number: string): string {
  return `https://www.ozon.ru/my/orderdetails/?order=${number}`;
}

export function lateOrder(day: IsoDay = today()): LateOrder {
  const number = '71530418-0092';
  const item = { name: 'Рюкзак городской «Стриж», 22 л', sku: '1536447823', price: 349_050 };
  const placedOn = addDays(day, -10);
  const promisedOn = addDays(day, -3);
  const shipmentId = '48120365574';
  const described: DescribedOrder = {
    number,
    placedOn,
    parcels: [{ shipmentId, status: 'В пути', expected: promisedOn, items: [item] }],
  };
  const address = orderAddress(number);
  return {
    number,
    address,
    placedOn,
    promisedOn,
    shipmentId,
    item,
    amount: '3490.50',
    described,
    pages: { [address]: orderPage(described, { today: day }) },
  };
}

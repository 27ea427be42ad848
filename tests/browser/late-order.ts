import { addDays, type IsoDay } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';

/** An order that should have come three days ago, of somebody who does not exist. */
export interface LateOrder {
  readonly number: string;
  readonly address: string;
  readonly placedOn: IsoDay;
  readonly promisedOn: IsoDay;
  readonly shipmentId: string;
  readonly item: { readonly name: string; readonly sku: string };
  readonly total: { readonly text: string; readonly amount: string };
}

export function lateOrder(day: IsoDay = today()): LateOrder {
  const number = '71530418-0092';
  return {
    number,
    address: `https://www.ozon.ru/my/orderdetails/?order=${number}`,
    placedOn: addDays(day, -10),
    promisedOn: addDays(day, -3),
    shipmentId: '48120365574',
    item: { name: 'Рюкзак городской «Стриж», 22 л', sku: '1536447823' },
    total: { text: '3 490,50 ₽', amount: '3490.50' },
  };
}

import type { IsoDay } from '../../lib/model/day.ts';
import type { DescribedItem, DescribedOrder, DescribedParcel } from './description.ts';
import { spellDay, spellMoney } from './spell.ts';

/** «Получен 24 августа». */
export function statusOf(parcel: DescribedParcel, today: IsoDay): string {
  return parcel.statusDay ? `${parcel.status} ${spellDay(parcel.statusDay, today)}` : parcel.status;
}

/** «345 ₽», «2 x 345 ₽». */
export function priceOf(item: DescribedItem): string {
  const quantity = item.quantity ?? 1;
  return `${quantity > 1 ? `${quantity} x ` : ''}${spellMoney(item.price)}`;
}

/** In kopecks. */
export function orderTotal(order: DescribedOrder): number {
  const items = order.parcels.flatMap((parcel) => parcel.items);
  return order.total ?? items.reduce((sum, item) => sum + item.price * (item.quantity ?? 1), 0);
}

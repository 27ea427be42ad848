import type { IsoDay } from '../model/day';
import type { Order, OrderStatus, Parcel } from '../model/order';

const SETTLED: readonly OrderStatus[] = ['received', 'cancelled', 'returned'];

/**
 * The parcel that the person most likely came about: the one whose promised day passed longest ago,
 * else one that is still open, else the first. `null` where the order shows no parcel.
 */
export function mainParcel(order: Order, today: IsoDay): Parcel | null {
  const open = order.parcels.filter((parcel) => !SETTLED.includes(parcel.status));
  const late = open
    .filter((parcel) => parcel.expectedTo !== null && parcel.expectedTo < today)
    .sort((a, b) => ((a.expectedTo ?? '') < (b.expectedTo ?? '') ? -1 : 1));
  return late[0] ?? open[0] ?? order.parcels[0] ?? null;
}

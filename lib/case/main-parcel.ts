import { daysBetween, type IsoDay } from '../model/day';
import type { Order, OrderStatus, Parcel } from '../model/order';

const SETTLED: readonly OrderStatus[] = ['received', 'cancelled', 'returned'];

/**
 * The parcel that the person most likely came about: the one whose promised day passed longest ago,
 * else one that is still open, else the first. `null` where the order shows no parcel.
 */
export function mainParcel({ parcels }: Order, today: IsoDay): Parcel | null {
  const promised = ({ expectedTo }: Parcel) => expectedTo ?? today;
  const open = parcels.filter(({ status }) => !SETTLED.includes(status));
  const late = open
    .filter((parcel) => promised(parcel) < today)
    .sort((one, other) => daysBetween(promised(other), promised(one)));
  return late[0] ?? open[0] ?? parcels[0] ?? null;
}

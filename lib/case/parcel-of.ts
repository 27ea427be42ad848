import type { Case } from '../model/case';
import { type Parcel, parcelKey } from '../model/order';

/** The parcel that a case is about; `null`: the whole order, or a parcel that the page no longer shows. */
export function parcelOf({ order, parcel }: Case): Parcel | null {
  if (parcel === null) return null;
  return order.parcels.find((one) => parcelKey(one) === parcel || one.posting === parcel) ?? null;
}

import type { IsoDay } from '../model/day';
import type { Money } from '../model/money';
import type { Item, Parcel, PaymentState } from '../model/order';
import type { Layout } from '../model/reading';

/** What one witness tells about the order of the page. */
export interface Told {
  /** Who says it, and by what of the page. */
  readonly layout: Layout;
  /** Orders' numbers that it names; a witness that names only others speaks of another order. */
  readonly numbers: readonly string[];
  readonly placedOn: IsoDay | null;
  readonly parcels: readonly Parcel[];
  readonly total: Money | null;
  /** The sum as it stands there, where its currency is not known. */
  readonly totalText?: string | undefined;
  readonly payment: PaymentState;
}

export const NO_PARCEL: Parcel = {
  shipmentId: null,
  posting: null,
  status: 'unknown',
  statusText: null,
  expectedFrom: null,
  expectedTo: null,
  receivedOn: null,
  cancelledOn: null,
  storageUntil: null,
  items: [],
};

export const NO_ITEM: Item = { sku: null, name: null, variant: null, quantity: 1, price: null, seller: null };

/** A parcel of which something but its id is known. */
export function saysSomething(parcel: Parcel): boolean {
  return (
    parcel.status !== 'unknown' ||
    parcel.statusText !== null ||
    parcel.expectedTo !== null ||
    parcel.items.length > 0
  );
}

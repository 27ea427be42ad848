import type { IsoDay } from './day';
import type { Money } from './money';
import { numberedParcel } from './numbered-parcel';
import type { Item, Order, OrderStatus, Parcel } from './order';

/** What the person filled in; what was not asked for is absent. */
export interface FilledIn {
  readonly placedOn?: IsoDay;
  readonly total?: Money;
  /** Position of the parcel that the rest belongs to. */
  readonly parcel: number;
  readonly status?: OrderStatus;
  readonly expectedTo?: IsoDay;
  readonly item?: string;
  /** By the position of the item in the parcel. */
  readonly prices?: ReadonlyMap<number, Money>;
}

/** The order with what the person filled in; everything that was read stays as it was. */
export function fillIn(order: Order, filled: FilledIn): Order {
  const parcels = order.parcels.length > 0 ? order.parcels : [numberedParcel(null)];
  return {
    ...order,
    placedOn: filled.placedOn ?? order.placedOn,
    total: filled.total ?? order.total,
    parcels: parcels.map((parcel, nth) => (nth === filled.parcel ? fillParcel(parcel, filled) : parcel)),
  };
}

function fillParcel(parcel: Parcel, { status, expectedTo, item, prices }: FilledIn): Parcel {
  const items = item ? nameFirst(parcel.items, item) : parcel.items;
  return {
    ...parcel,
    // The page's own words belong to the page's state.
    ...(status && status !== parcel.status && { status, statusText: null }),
    ...(expectedTo && { expectedFrom: expectedTo, expectedTo }),
    items: items.map((one, nth) => ({ ...one, price: prices?.get(nth) ?? one.price })),
  };
}

function nameFirst(items: readonly Item[], name: string): readonly Item[] {
  const [first, ...rest] = items;
  if (first) return [{ ...first, name }, ...rest];
  return [{ sku: null, name, variant: null, quantity: 1, price: null, seller: null }];
}

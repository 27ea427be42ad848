import type { Item, Order, OrderStatus, Parcel } from '../model/order';

const UNDER_WAY: readonly OrderStatus[] = [
  'awaiting-payment',
  'created',
  'assembling',
  'handed-over',
  'in-transit',
  'with-courier',
];

/**
 * An order out of two readings. The later one is right where it says something; what it does not say
 * stays as the earlier one had it: the list of orders names no items, and a page of one order does.
 */
export function mergeOrders(earlier: Order, later: Order): Order {
  return {
    ...later,
    placedOn: later.placedOn ?? earlier.placedOn,
    total: later.total ?? earlier.total,
    payment: later.payment === 'unknown' ? earlier.payment : later.payment,
    parcels: mergeParcels(earlier.parcels, later.parcels, isWhole(later)),
  };
}

/**
 * True for the reading of an order's own page, which shows every parcel of it: only there stand the day and what
 * the goods are called.
 */
function isWhole(order: Order): boolean {
  return (
    order.placedOn !== null &&
    order.parcels.length > 0 &&
    order.parcels.every((parcel) => isNamed(parcel) && parcel.items.some((item) => item.name !== null))
  );
}

function mergeParcels(
  earlier: readonly Parcel[],
  later: readonly Parcel[],
  whole: boolean,
): readonly Parcel[] {
  const left = new Set(earlier);
  const merged = later.map((parcel) => {
    const known = earlier.find((candidate) => left.has(candidate) && isSameParcel(candidate, parcel));
    const alone = earlier.length === 1 && later.length === 1 ? earlier[0] : undefined;
    const match = known ?? (alone && mayBeSame(alone, parcel) ? alone : undefined);
    if (!match) return parcel;
    left.delete(match);
    return mergeParcel(match, parcel);
  });
  // Ozon packs anew: a parcel that the order's own page no longer shows would be late for ever.
  if (whole) return merged;
  // A list does not show every parcel: one that is known by name has not ceased to be.
  return [...merged, ...earlier.filter((parcel) => left.has(parcel) && isNamed(parcel))];
}

function mergeParcel(earlier: Parcel, later: Parcel): Parcel {
  const sameStatus = later.status === 'unknown' || later.status === earlier.status;
  const promiseRead = later.expectedTo !== null;
  // What is on its way has not been received, cancelled or put by: the earlier reading was wrong.
  const underWay = UNDER_WAY.includes(later.status);
  const open = underWay || later.status === 'ready-for-pickup';
  return {
    shipmentId: later.shipmentId ?? earlier.shipmentId,
    posting: later.posting ?? earlier.posting,
    status: later.status === 'unknown' ? earlier.status : later.status,
    statusText: later.statusText ?? (sameStatus ? earlier.statusText : null),
    expectedFrom: promiseRead ? later.expectedFrom : earlier.expectedFrom,
    expectedTo: promiseRead ? later.expectedTo : earlier.expectedTo,
    receivedOn: later.receivedOn ?? (open ? null : earlier.receivedOn),
    cancelledOn: later.cancelledOn ?? (open ? null : earlier.cancelledOn),
    storageUntil: later.storageUntil ?? (underWay ? null : earlier.storageUntil),
    items: mergeItems(earlier.items, later.items),
  };
}

function mergeItems(earlier: readonly Item[], later: readonly Item[]): readonly Item[] {
  const namesNothing = later.every((item) => item.sku === null && item.name === null);
  if (namesNothing && earlier.length >= later.length) return earlier;
  return later.map((item) => {
    const known = earlier.find((candidate) => isSameItem(candidate, item));
    if (!known) return item;
    return {
      ...item,
      sku: item.sku ?? known.sku,
      name: item.name ?? known.name,
      variant: item.variant ?? known.variant,
      price: item.price ?? known.price,
      seller: item.seller ?? known.seller,
    };
  });
}

function isSameParcel(one: Parcel, other: Parcel): boolean {
  if (one.shipmentId !== null && one.shipmentId === other.shipmentId) return true;
  return one.posting !== null && one.posting === other.posting;
}

/** Neither name contradicts: one of the two was typed in by hand, or read where no name stands. */
function mayBeSame(one: Parcel, other: Parcel): boolean {
  const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  return !differ(one.shipmentId, other.shipmentId) && !differ(one.posting, other.posting);
}

function isNamed(parcel: Parcel): boolean {
  return parcel.shipmentId !== null || parcel.posting !== null;
}

function isSameItem(one: Item, other: Item): boolean {
  if (one.sku !== null && other.sku !== null) {
    return (
      one.sku === other.sku &&
      (one.variant === null || other.variant === null || one.variant === other.variant)
    );
  }
  return one.name !== null && one.name === other.name;
}

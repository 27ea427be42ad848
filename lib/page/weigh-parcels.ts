import { type Item, ORDER_STATUSES, type Parcel } from '../model/order';
import type { Witness } from '../model/reading';
import type { Told } from './told';

/** A parcel with the witness of each of its readings. */
export interface Weighed {
  readonly parcel: Parcel;
  readonly status: Witness | null;
  readonly expected: Witness | null;
  readonly items: Witness | null;
}

/**
 * Puts the parcels of several witnesses together: the first witness that knows a state or goods says how many
 * there are and in what order, the others fill in what it lacks. A later block with an id of its own is a parcel that the
 * first witness did not have yet.
 */
export function weighParcels(witnesses: readonly Told[]): readonly Weighed[] {
  let weighed: Weighed[] = [];
  const first = witnesses.find((told) => told.parcels.some(describes));
  const rest = witnesses.filter((told) => told !== first);
  for (const { layout, parcels } of first ? [first, ...rest] : rest) {
    const { witness } = layout;
    if (weighed.length === 0) {
      weighed = parcels.map((parcel) => markAll(parcel, witness));
      continue;
    }
    const pairs = pairUp(weighed, parcels);
    weighed = weighed.map((one, nth) => {
      const other = pairs.get(nth);
      return other ? fillIn(one, other, witness) : one;
    });
    const ids = new Set(weighed.map((one) => one.parcel.shipmentId));
    for (const parcel of parcels) {
      if (parcel.shipmentId && !ids.has(parcel.shipmentId) && !ids.has(null))
        weighed.push(markAll(parcel, witness));
    }
  }
  return weighed;
}

function describes(parcel: Parcel): boolean {
  return parcel.status !== 'unknown' || parcel.items.length > 0;
}

/** Pairs by id, then by goods in common, then by place where both name equally many. */
function pairUp(weighed: readonly Weighed[], others: readonly Parcel[]): ReadonlyMap<number, Parcel> {
  const pairs = new Map<number, Parcel>();
  const free = new Set(others);
  const take = (fits: (own: Parcel, other: Parcel, nth: number) => boolean): void => {
    weighed.forEach(({ parcel }, nth) => {
      if (pairs.has(nth)) return;
      const other = [...free].find((one) => fits(parcel, one, nth));
      if (!other) return;
      free.delete(other);
      pairs.set(nth, other);
    });
  };
  const mayBe = (own: Parcel, other: Parcel): boolean =>
    own.shipmentId === null || other.shipmentId === null || own.shipmentId === other.shipmentId;
  take((own, other) => own.shipmentId !== null && own.shipmentId === other.shipmentId);
  take((own, other) => mayBe(own, other) && shareGoods(own.items, other.items));
  if (weighed.length === others.length) take((own, other, nth) => others[nth] === other && mayBe(own, other));
  return pairs;
}

export function shareGoods(some: readonly Item[], others: readonly Item[]): boolean {
  return some.some((item) => others.some((other) => isSame(item, other)));
}

function isSame(item: Item, other: Item): boolean {
  if (item.sku !== null && other.sku !== null) return item.sku === other.sku;
  return item.name !== null && item.name === other.name;
}

function markAll(parcel: Parcel, witness: Witness): Weighed {
  return {
    parcel,
    status: parcel.status === 'unknown' ? null : witness,
    expected: parcel.expectedTo ? witness : null,
    items: parcel.items.length > 0 ? witness : null,
  };
}

function fillIn(before: Weighed, other: Parcel, witness: Witness): Weighed {
  const one = hasMovedOn(before.parcel, other, witness) ? moveOn(before, other, witness) : before;
  const own = one.parcel;
  // A headline in words that nobody knows is not overruled by words from anywhere on the page.
  const unsure = witness === 'free-text' && own.statusText !== null;
  const noStatus = own.status === 'unknown' && other.status !== 'unknown' && !unsure;
  const noPromise = own.expectedTo === null && other.expectedTo !== null;
  const noItems = own.items.length === 0 && other.items.length > 0;
  // Whoever tells of another state tells of other days.
  const agrees = noStatus || own.status === other.status;
  return {
    parcel: {
      ...own,
      shipmentId: own.shipmentId ?? other.shipmentId,
      posting: own.posting ?? other.posting,
      ...(noStatus && { status: other.status, statusText: other.statusText ?? own.statusText }),
      ...(noPromise && { expectedFrom: other.expectedFrom, expectedTo: other.expectedTo }),
      receivedOn: own.receivedOn ?? (agrees ? other.receivedOn : null),
      cancelledOn: own.cancelledOn ?? (agrees ? other.cancelledOn : null),
      storageUntil: own.storageUntil ?? (agrees || other.status === 'unknown' ? other.storageUntil : null),
      items: noItems ? other.items : fillItems(own.items, other.items),
    },
    status: noStatus ? witness : one.status,
    expected: noPromise ? witness : one.expected,
    items: noItems ? witness : one.items,
  };
}

/**
 * Embedded states are as old as the page's first load, and a parcel only ever moves on: where the visible block
 * of the same parcel is further, the state is what is out of date.
 */
function hasMovedOn(own: Parcel, other: Parcel, witness: Witness): boolean {
  const known = own.status !== 'unknown' && other.status !== 'unknown';
  const same = own.shipmentId !== null && own.shipmentId === other.shipmentId;
  const further = ORDER_STATUSES.indexOf(other.status) > ORDER_STATUSES.indexOf(own.status);
  return witness === 'block' && known && same && further;
}

/** The goods stay; the state, its words and the days that belong to it are the visible ones. */
function moveOn(one: Weighed, other: Parcel, witness: Witness): Weighed {
  const { status, statusText, receivedOn, cancelledOn, storageUntil } = other;
  return {
    ...one,
    parcel: { ...one.parcel, status, statusText, receivedOn, cancelledOn, storageUntil },
    status: witness,
  };
}

function fillItems(own: readonly Item[], others: readonly Item[]): readonly Item[] {
  return own.map((item, nth) => {
    const twin =
      others.find((other) => isSame(item, other)) ?? (own.length === others.length ? others[nth] : undefined);
    const fits = twin && (twin.sku === null || item.sku === null || twin.sku === item.sku);
    if (!fits) return item;
    const price = item.price ?? twin.price;
    const priceText = price ? undefined : (item.priceText ?? twin.priceText);
    return {
      sku: item.sku ?? twin.sku,
      name: item.name ?? twin.name,
      variant: item.variant ?? twin.variant,
      quantity: item.quantity === 1 ? twin.quantity : item.quantity,
      price,
      ...(priceText !== undefined && { priceText }),
      seller: item.seller ?? twin.seller,
    };
  });
}

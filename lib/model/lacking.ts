import type { Item, Order, Parcel } from './order';
import type { ReadField } from './reading';
import { isUnderWay } from './under-way';

/** Something that belongs to an order and is not known. */
export interface Lack {
  readonly field: Exclude<ReadField, 'number'>;
  /** Position of the parcel that lacks it; `null` where it is the whole order's. */
  readonly parcel: number | null;
  /** What the page prints in its place and nobody here understands, such as a price in an unknown currency. */
  readonly text: string | null;
}

/** What is not known of an order, in the order in which it is asked for. */
export function lacksOf(order: Order): readonly Lack[] {
  const whole = (field: Lack['field'], text: string | null = null): Lack => ({ field, parcel: null, text });
  if (order.parcels.length === 0) {
    const day = order.placedOn === null ? [whole('placed')] : [];
    const rest = (['status', 'expected', 'items', 'price'] as const).map((field) => whole(field));
    return [...day, ...rest, ...lackOfTotal(order)];
  }
  return [
    ...(order.placedOn === null ? [whole('placed')] : []),
    ...order.parcels.flatMap(lacksOfParcel),
    ...lackOfTotal(order),
  ];
}

function lackOfTotal(order: Order): readonly Lack[] {
  return order.total ? [] : [{ field: 'total', parcel: null, text: order.totalText ?? null }];
}

function lacksOfParcel(parcel: Parcel, nth: number): readonly Lack[] {
  const lacks: Lack[] = [];
  const add = (field: Lack['field'], text: string | null = null) => lacks.push({ field, parcel: nth, text });
  if (parcel.status === 'unknown') add('status');
  if (isUnderWay(parcel.status) && !parcel.expectedTo) add('expected');
  if (!parcel.items.some((item) => item.name !== null)) add('items');
  const unpriced = parcel.items.filter((item) => item.price === null);
  if (unpriced.length > 0) add('price', textOfAll(unpriced));
  return lacks;
}

/** The texts of the prices, where every one of them has been kept. */
function textOfAll(items: readonly Item[]): string | null {
  const texts = items.map((item) => item.priceText);
  return texts.every((text) => text !== undefined) ? texts.join(', ') : null;
}

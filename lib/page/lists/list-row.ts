import type { Item, Order, Parcel, PaymentState } from '../../model/order';
import type { ParcelWords } from '../parcel-words';
import { NO_PARCEL } from '../told';

/** An item of a list's row, and the order and parcel that its link names. */
export interface RowItem {
  readonly order: string | null;
  readonly shipmentId: string | null;
  readonly posting: string | null;
  /** What stands beside this item alone: its neighbour may be another order's. */
  readonly storageUntil: Parcel['storageUntil'];
  readonly payment: PaymentState | null;
  readonly item: Item;
}

/** One row of a list: a delivery group, which may hold goods of several orders. */
export interface Row {
  /** The orders that the row itself names, besides those of its items. */
  readonly orders: readonly { readonly order: string; readonly posting: string | null }[];
  /** The parcel of a row that names it itself, as rows of 2023 did. */
  readonly shipmentId: string | null;
  readonly words: ParcelWords;
  readonly items: readonly RowItem[];
  readonly payment: PaymentState;
  readonly placedOn: Order['placedOn'];
  readonly total: Order['total'];
}

/** One order per number, in the order of the rows; an order of several rows has a parcel of each. */
export function ordersOfRows(rows: readonly Row[], shop: string): readonly Order[] {
  const orders = new Map<string, Order>();
  for (const row of rows) {
    for (const [number, parcels] of parcelsOfRow(row)) {
      const known = orders.get(number);
      orders.set(number, {
        number,
        placedOn: known?.placedOn ?? row.placedOn,
        parcels: [...(known?.parcels ?? []), ...parcels],
        total: known?.total ?? row.total,
        payment: known && known.payment !== 'unknown' ? known.payment : paymentOf(row, number),
        shop,
      });
    }
  }
  return [...orders.values()];
}

/** What stands on the order's own goods; else what stands on the row, which several orders may share. */
function paymentOf(row: Row, number: string): PaymentState {
  const only = row.orders.length === 1 ? row.orders[0]?.order : undefined;
  const own = row.items.filter((item) => (item.order ?? only) === number);
  return row.payment !== 'unknown'
    ? row.payment
    : (own.find((item) => item.payment !== null)?.payment ?? 'unknown');
}

function parcelsOfRow(row: Row): ReadonlyMap<string, readonly Parcel[]> {
  const found = new Map<string, Map<string, Parcel>>();
  const only = row.orders.length === 1 ? row.orders[0] : undefined;
  const add = (
    number: string,
    shipmentId: string | null,
    posting: string | null,
    goods: RowItem | null,
  ): void => {
    const parcels = found.get(number) ?? new Map<string, Parcel>();
    found.set(number, parcels);
    const key = shipmentId ?? posting ?? '';
    const parcel = parcels.get(key) ?? { ...NO_PARCEL, ...row.words, shipmentId, posting };
    parcels.set(key, goods ? withGoods(parcel, goods) : parcel);
  };
  for (const goods of row.items) {
    const { order, shipmentId, posting } = goods;
    const number = order ?? only?.order;
    if (number) add(number, shipmentId, posting ?? (order ? null : (only?.posting ?? null)), goods);
  }
  for (const { order, posting } of row.orders) {
    if (!found.has(order)) add(order, row.shipmentId, posting, null);
  }
  return new Map([...found].map(([number, parcels]) => [number, [...parcels.values()]]));
}

function withGoods(parcel: Parcel, goods: RowItem): Parcel {
  return {
    ...parcel,
    storageUntil: goods.storageUntil ?? parcel.storageUntil,
    items: [...parcel.items, goods.item],
  };
}

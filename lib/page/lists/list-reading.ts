import type { Order } from '../../model/order';
import type { Reading, Witness } from '../../model/reading';
import type { PageStates } from '../state/page-states';
import type { DayContext } from '../text/read-days';
import { isUnderWay } from '../text/read-status';
import type { Widgets } from '../widgets';
import { rowsFromBlocks } from './list-from-blocks';
import { rowsFromStates } from './list-from-states';
import { ordersOfRows, type Row } from './list-row';

/** What a list of orders gives: one order per number, of the state first, and of the blocks what it lacks. */
export function readList(states: PageStates, blocks: Widgets, context: DayContext, shop: string): Reading {
  const stated = rowsFromStates(states, context);
  const visible = rowsFromBlocks(blocks, context);
  const shown = ordersOfRows(visible, shop);
  const embedded = ordersOfRows(stated, shop);
  const stale = embedded.length > 0 && shown.length > 0 && !embedded.some((one) => isAmong(one, shown));
  const first = stale ? [] : embedded;
  const orders = [...first.map((one) => fillIn(one, shown)), ...shown.filter((one) => !isAmong(one, first))];
  const winner: Witness = first.length > 0 ? 'state' : 'block';
  const parcels = orders.flatMap((order) => order.parcels);
  const unread = parcels.some((parcel) => parcel.status === 'unknown');
  const nameless = namelessRows(stale ? visible : [...stated, ...visible]);
  const late = parcels.some(
    (parcel) => isUnderWay(parcel.status) && parcel.status !== 'unknown' && !parcel.expectedTo,
  );
  return {
    page: 'orders',
    order: null,
    orders,
    missing: [
      ...(orders.length === 0 && nameless ? (['number'] as const) : []),
      ...(unread ? (['status'] as const) : []),
      ...(late ? (['expected'] as const) : []),
    ],
    witnesses: orders.length > 0 ? { number: winner, ...(!unread && { status: winner }) } : {},
    disagreements: stale ? [{ field: 'number', winner: 'block', loser: 'state' }] : [],
  };
}

function isAmong(order: Order, orders: readonly Order[]): boolean {
  return orders.some((one) => one.number === order.number);
}

/** A state without a row's status takes it from the visible card, where both have as many parcels. */
function fillIn(order: Order, shown: readonly Order[]): Order {
  const twin = shown.find((one) => one.number === order.number);
  if (!twin) return order;
  return {
    ...order,
    placedOn: order.placedOn ?? twin.placedOn,
    total: order.total ?? twin.total,
    payment: order.payment === 'unknown' ? twin.payment : order.payment,
    parcels: order.parcels.map((parcel, nth) => {
      const other =
        twin.parcels.find((one) => one.shipmentId !== null && one.shipmentId === parcel.shipmentId) ??
        (twin.parcels.length === order.parcels.length ? twin.parcels[nth] : undefined);
      if (!other) return parcel;
      return parcel.status === 'unknown'
        ? {
            ...other,
            shipmentId: parcel.shipmentId ?? other.shipmentId,
            items: parcel.items.length > 0 ? parcel.items : other.items,
          }
        : {
            ...parcel,
            expectedFrom: parcel.expectedFrom ?? other.expectedFrom,
            expectedTo: parcel.expectedTo ?? other.expectedTo,
          };
    }),
  };
}

function namelessRows(rows: readonly Row[]): boolean {
  const saysSomething = (row: Row): boolean => row.items.length > 0 || row.words.status !== 'unknown';
  return rows.some(
    (row) => saysSomething(row) && row.orders.length === 0 && row.items.every((item) => item.order === null),
  );
}

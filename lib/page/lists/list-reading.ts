import type { Order, Parcel } from '../../model/order';
import type { Reading, Witness } from '../../model/reading';
import { isUnderWay } from '../../model/under-way';
import type { PageStates } from '../state/page-states';
import type { DayContext } from '../text/read-days';
import type { Widgets } from '../widgets';
import { LIST_BLOCKS, numbersInBlocks, rowsFromBlocks } from './list-from-blocks';
import { LIST_STATES, OLD_LIST_STATES, rowsFromStates } from './list-from-states';
import { ordersOfRows, type Row } from './list-row';

/** What a list of orders gives: one order per number, of the state first, and of the blocks what it lacks. */
export function readList(states: PageStates, blocks: Widgets, context: DayContext, shop: string): Reading {
  const rows = rowsFromStates(states, context);
  const embedded = ordersOfRows(rows, shop);
  const linked = numbersInBlocks(blocks);
  const stale = embedded.length > 0 && linked.size > 0 && !embedded.some((one) => linked.has(one.number));
  const first = stale ? [] : embedded;
  const enough = first.length > 0 && isWhole(first, linked);
  const visible = enough ? [] : rowsFromBlocks(blocks, context);
  const shown = ordersOfRows(visible, shop);
  const known = new Set(first.map((one) => one.number));
  const twins = new Map(shown.map((one) => [one.number, one]));
  const orders = [
    ...first.map((one) => fillIn(one, twins.get(one.number))),
    ...shown.filter((one) => !known.has(one.number)),
  ];
  const nameless = namelessRows([...(stale ? [] : rows), ...visible]);
  const parcels = orders.flatMap((order) => order.parcels);
  const unread = parcels.some((parcel) => parcel.status === 'unknown');
  const winner: Witness = first.length > 0 ? 'state' : 'block';
  return {
    page: 'orders',
    order: null,
    orders,
    missing: [
      ...(orders.length === 0 && nameless ? (['number'] as const) : []),
      ...(unread ? (['status'] as const) : []),
      ...(parcels.some(lacksPromise) ? (['expected'] as const) : []),
    ],
    witnesses: orders.length > 0 ? { number: winner, ...(!unread && { status: winner }) } : {},
    layouts: {
      state: (states.has('orderListApp') ? OLD_LIST_STATES : LIST_STATES).lastKnown,
      block: LIST_BLOCKS.lastKnown,
    },
    disagreements: stale ? [{ field: 'number', winner: 'block', loser: 'state' }] : [],
  };
}

/** True where the blocks could add nothing: they link to no other order, and no parcel lacks its state or promise. */
function isWhole(orders: readonly Order[], linked: ReadonlySet<string>): boolean {
  const known = new Set(orders.map((one) => one.number));
  const parcels = orders.flatMap((order) => order.parcels);
  return (
    [...linked].every((number) => known.has(number)) &&
    !parcels.some((parcel) => parcel.status === 'unknown' || lacksPromise(parcel))
  );
}

function lacksPromise(parcel: Parcel): boolean {
  return parcel.status !== 'unknown' && isUnderWay(parcel.status) && parcel.expectedTo === null;
}

/** A state without a row's status takes it from the visible card, where both have as many parcels. */
function fillIn(order: Order, twin: Order | undefined): Order {
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

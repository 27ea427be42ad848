import type { IsoDay } from '../../model/day';
import type { Order } from '../../model/order';
import { readAddress } from '../../model/page-address';
import { readStates } from '../state/page-states';
import { findWidgets } from '../widgets';
import { cardsOnList, readCard } from './list-from-blocks';
import { rowsFromStates } from './list-from-states';
import { ordersOfRows, type Row } from './list-row';

/** A row of the list as it stands on the page, and the orders in it without their goods. */
export interface ListedRow {
  readonly card: Element;
  readonly orders: readonly Order[];
}

/** The rows of the list of orders that stand on the page now; never throws. */
export function readListedRows(document: Document, address: string, today: IsoDay): readonly ListedRow[] {
  const { shop, kind } = readAddress(address);
  if (!shop || kind !== 'orders') return [];
  try {
    const context = { today, placedOn: null };
    const { blocks, states } = findWidgets(document);
    const cards = cardsOnList(blocks);
    const rows = cards.map((card) => readCard(card, context));
    const named = rows.every(namesOrder)
      ? rows
      : withNames(rows, rowsFromStates(readStates(states), context));
    return cards.map((card, nth) => {
      const row = named[nth];
      const orders = row ? ordersOfRows([row], shop) : [];
      return { card, orders: orders.map(withoutGoods) };
    });
  } catch {
    return [];
  }
}

/** A row whose link names no order takes the state's of the same place, where both lists are of one length and say the same. */
function withNames(rows: readonly Row[], states: readonly Row[]): readonly Row[] {
  if (states.length !== rows.length) return rows;
  return rows.map((row, nth) => {
    const state = states[nth];
    return !namesOrder(row) && state?.words.status === row.words.status ? state : row;
  });
}

function namesOrder(row: Row): boolean {
  return row.orders.length > 0 || row.items.some((item) => item.order !== null);
}

function withoutGoods(order: Order): Order {
  return { ...order, parcels: order.parcels.map((parcel) => ({ ...parcel, items: [] })) };
}

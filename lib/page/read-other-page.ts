import type { IsoDay } from '../model/day';
import { type PageAddress, readAddress } from '../model/page-address';
import type { Reading } from '../model/reading';
import { readList } from './lists/list-reading';
import { readReturns } from './lists/returns';
import { nothingOn, whyNoOrder } from './page-kind';
import { readStates } from './state/page-states';
import { findWidgets } from './widgets';

/**
 * Reads a page of the shop that is not one order's: the orders of a list, those of returns, or why there are none.
 * Never throws. These pages carry no reader until the person asks: it is put in by the popup.
 */
export function readOtherPage(document: Document, address: string, today: IsoDay): Reading {
  const place = readAddress(address);
  if (!place.shop) return nothingOn('elsewhere');
  try {
    return readOtherUnguarded(document, place, place.shop, today);
  } catch {
    return nothingOn('no-order');
  }
}

/** The same without the guard: for tests, which are to see an error. */
export function readOtherUnguarded(
  document: Document,
  address: PageAddress,
  shop: string,
  today: IsoDay,
): Reading {
  const { blocks, states: elements } = findWidgets(document);
  const states = readStates(elements);
  const context = { today, placedOn: null };
  const why = (): Reading => nothingOn(whyNoOrder(document, blocks, states));
  switch (address.kind) {
    case 'orders': {
      const list = readList(states, blocks, context, shop);
      const none = list.orders.length === 0 && list.missing.length === 0 ? why() : null;
      return none && none.page !== 'no-order' ? none : list;
    }
    case 'returns':
    case 'return': {
      const returns = readReturns(blocks, context, shop);
      const none = returns.orders.length === 0 ? why() : null;
      return none && none.page !== 'no-order' ? none : returns;
    }
    default:
      return why();
  }
}

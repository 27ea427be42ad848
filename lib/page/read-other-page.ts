import type { IsoDay } from '../model/day';
import { type PageAddress, readAddress } from '../model/page-address';
import type { Reading } from '../model/reading';
import { readList } from './lists/list-reading';
import { readReturns } from './lists/returns';
import { nothingOn, whyNoOrder } from './page-kind';
import { readOrder } from './read-order';
import { readStates } from './state/page-states';
import { findWidgets, SHIPMENT } from './widgets';

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
  // Should Ozon give the order's page another path: it is known by the parcels that only that page has.
  const orderElsewhere = (): Reading | null =>
    blocks.names.has(SHIPMENT) || states.has(SHIPMENT)
      ? readOrder(document, states, blocks, address, shop, today)
      : null;
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
    case 'account':
      return orderElsewhere() ?? why();
    default:
      return why();
  }
}

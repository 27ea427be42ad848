import type { IsoDay } from '../model/day';
import type { Reading } from '../model/reading';
import { readList } from './lists/list-reading';
import { readReturns } from './lists/returns';
import type { PageAddress } from './page-address';
import { nothingOn, whyNoOrder } from './page-kind';
import { readOrder } from './read-order';
import { readStates } from './state/page-states';
import { findBlocks } from './widgets';

/** Reads a page of the shop by what its address says it is. */
export function readShopPage(document: Document, address: PageAddress, shop: string, today: IsoDay): Reading {
  const states = readStates(document);
  const blocks = findBlocks(document);
  const context = { today, placedOn: null };
  const why = (): Reading => nothingOn(whyNoOrder(document, blocks, states));
  switch (address.kind) {
    case 'order':
      return readOrder(document, states, blocks, address, shop, today) ?? why();
    case 'orders': {
      const list = readList(states, blocks, context, shop);
      const none = list.orders.length === 0 && list.missing.length === 0 ? why() : null;
      return none && none.page !== 'no-order' ? none : list;
    }
    case 'returns':
    case 'return': {
      const returns = readReturns(blocks, states, context, shop);
      const none = returns.orders.length === 0 ? why() : null;
      return none && none.page !== 'no-order' ? none : returns;
    }
    default:
      return why();
  }
}

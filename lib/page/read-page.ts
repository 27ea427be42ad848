import type { IsoDay } from '../model/day';
import type { Reading } from '../model/reading';
import { isStale, speaksOfAnother } from './agreement';
import { tellFromBlocks } from './blocks/order-from-blocks';
import { tellFromText } from './blocks/order-from-text';
import { readList } from './lists/list-reading';
import { readReturns } from './lists/returns';
import { weighOrder } from './order-reading';
import { type PageAddress, readAddress } from './page-address';
import { nothingOn, whyNoOrder } from './page-kind';
import { tellFromStates } from './state/order-from-states';
import { type PageStates, readStates } from './state/page-states';
import type { Told } from './told';
import { findBlocks, type Widgets } from './widgets';

/**
 * Reads the page that is open: its order, its orders, or what kind of page it is instead.
 * @param document the page's document; nothing in it is changed and nothing is asked of the network
 * @param address the address at this moment: it names the order, and the page may have moved on since it loaded
 * @param today days without a year lean on it
 * @returns plain data; never throws, whatever the page holds
 */
export function readPage(document: Document, address: string, today: IsoDay): Reading {
  const place = readAddress(address);
  const { shop } = place;
  if (!shop) return nothingOn('elsewhere');
  try {
    return readShopPage(document, place, shop, today);
  } catch {
    return nothingOn('no-order');
  }
}

function readShopPage(document: Document, address: PageAddress, shop: string, today: IsoDay): Reading {
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

/** Asks the witnesses in the order in which they are believed; text only where the better ones leave a gap. */
function readOrder(
  document: Document,
  states: PageStates,
  blocks: Widgets,
  address: PageAddress,
  shop: string,
  today: IsoDay,
): Reading | null {
  const block = tellFromBlocks(document, blocks, { today, placedOn: null });
  const state = tellFromStates(states, { today, placedOn: block.placedOn });
  const discarded: Told[] = [];
  const believed: Told[] = [];
  if (isStale(state, block, address)) discarded.push(state);
  else believed.push(state);
  if (speaksOfAnother(block, address)) discarded.push(block);
  else believed.push(block);
  const reading = weighOrder(believed, address, shop, discarded);
  if (reading && reading.missing.length === 0) return reading;

  const known = believed.find((told) => told.placedOn !== null)?.placedOn ?? null;
  for (const told of tellFromText(document, { today, placedOn: known })) {
    if (discarded.includes(block) || speaksOfAnother(told, address)) discarded.push(told);
    else believed.push(told);
  }
  return weighOrder(
    believed,
    address,
    shop,
    discarded.filter((told) => told === state || told === block),
  );
}

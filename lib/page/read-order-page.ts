import type { IsoDay } from '../model/day';
import { type PageAddress, readAddress } from '../model/page-address';
import type { Reading } from '../model/reading';
import { nothingOn, whyNoOrder } from './page-kind';
import { readOrder } from './read-order';
import { readStates } from './state/page-states';
import { findWidgets } from './widgets';

/**
 * Reads the page of one order, whatever it holds; never throws.
 * @param address the address at this moment: it names the order, and the page may have moved on since it loaded
 * @param today days without a year lean on it
 */
export function readOrderPage(document: Document, address: string, today: IsoDay): Reading {
  const place = readAddress(address);
  if (!place.shop) return nothingOn('elsewhere');
  try {
    return readOrderUnguarded(document, place, place.shop, today);
  } catch {
    return nothingOn('no-order');
  }
}

/** The same without the guard: for tests, which are to see an error. */
export function readOrderUnguarded(
  document: Document,
  address: PageAddress,
  shop: string,
  today: IsoDay,
): Reading {
  const { blocks, states: elements } = findWidgets(document);
  const states = readStates(elements);
  return (
    readOrder(document, states, blocks, address, shop, today) ??
    nothingOn(whyNoOrder(document, blocks, states))
  );
}

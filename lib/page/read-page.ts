import type { IsoDay } from '../model/day';
import { readAddress, showsOneOrder } from '../model/page-address';
import type { Reading } from '../model/reading';
import { readOrderPage } from './read-order-page';
import { readOtherPage } from './read-other-page';

/**
 * Reads the page that is open: its order, its orders, or what kind of page it is instead.
 * @param document the page's document; nothing in it is changed and nothing is asked of the network
 * @param address the address at this moment: it names the order, and the page may have moved on since it loaded
 * @param today days without a year lean on it
 * @returns plain data; never throws, whatever the page holds
 */
export function readPage(document: Document, address: string, today: IsoDay): Reading {
  const read = showsOneOrder(readAddress(address).kind) ? readOrderPage : readOtherPage;
  return read(document, address, today);
}

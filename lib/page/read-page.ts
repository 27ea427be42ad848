import type { IsoDay } from '../model/day';
import type { Reading } from '../model/reading';
import { readAddress } from './page-address';
import { nothingOn } from './page-kind';
import { readShopPage } from './read-shop-page';

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

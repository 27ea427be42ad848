import type { IsoDay } from '../model/day';
import type { Reading } from '../model/reading';
import { bodyOfDocument, findAll } from './dom';
import { readAddress } from './page-address';
import { readPage } from './read-page';

/** Blocks that come later than this are not waited for: the person can press again. */
const LATEST_BLOCK_MS = 2_500;

const RETURN_ROWS = '[data-widget="returnList"], [data-widget="returnDetails"]';

/** Pages on which blocks come late: the order's after a move inside the shop, the rows of lists and returns. */
const MAY_COME_LATE: ReadonlySet<string> = new Set(['order', 'orders', 'returns', 'return']);

/**
 * Reads the page now; where its blocks are still to come, waits for them. Asks the page nothing meanwhile:
 * changes of the page wake the reader, and the first reading that holds something ends the watch.
 * @param addressNow the address at the moment it is called: the person may move on during the watch
 */
export function readSettledPage(
  document: Document,
  addressNow: () => string,
  today: IsoDay,
): Promise<Reading> {
  const first = readPage(document, addressNow(), today);
  const body = bodyOfDocument(document);
  if (!body || holdsEnough(first, document, addressNow())) return Promise.resolve(first);

  return new Promise((resolve) => {
    let scheduled = false;
    const finish = (reading: Reading): void => {
      observer.disconnect();
      clearTimeout(deadline);
      resolve(reading);
    };
    const look = (): void => {
      scheduled = false;
      const reading = readPage(document, addressNow(), today);
      if (holdsEnough(reading, document, addressNow())) finish(reading);
    };
    const observer = new MutationObserver(() => {
      if (scheduled) return;
      scheduled = true;
      // A burst of changes is one reading, made when the page has a moment.
      setTimeout(look, 60);
    });
    const deadline = setTimeout(() => finish(readPage(document, addressNow(), today)), LATEST_BLOCK_MS);
    observer.observe(body, { childList: true, subtree: true });
  });
}

/** Enough to answer with at once: an order with goods or a state, rows, or a page that holds no orders at all. */
function holdsEnough(reading: Reading, document: Document, address: string): boolean {
  if (!MAY_COME_LATE.has(readAddress(address).kind)) return true;
  switch (reading.page) {
    case 'order':
      return reading.order !== null && reading.order.parcels.length > 0;
    case 'orders':
      return reading.orders.length > 0;
    case 'no-order':
      return false;
    case 'returns':
      // A return's number names no order, so rows that have come may well give none.
      return findAll(document, RETURN_ROWS).length > 0;
    default:
      return true;
  }
}

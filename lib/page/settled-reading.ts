import type { IsoDay } from '../model/day';
import { readAddress } from '../model/page-address';
import type { Reading } from '../model/reading';
import { bodyOfDocument, findAll } from './dom';

/** One of `readOrderPage`, `readOtherPage`, `readPage`. */
export type ReadPage = (document: Document, address: string, today: IsoDay) => Reading;

/** A page as it stands now. */
export interface Glance {
  readonly reading: Reading;
  /** False where its blocks may still be to come. */
  readonly settled: boolean;
}

/** Blocks that come later than this are not waited for: the person can press again. */
const LATEST_BLOCK_MS = 2_500;

const RETURN_ROWS = '[data-widget="returnList"], [data-widget="returnDetails"]';

/** Pages on which blocks come late: the order's after a move inside the shop, the rows of lists and returns. */
const MAY_COME_LATE: ReadonlySet<string> = new Set(['order', 'order-more', 'orders', 'returns', 'return']);

/** Reads the page as it stands, and says whether there may be more to come. */
export function glanceAtPage(document: Document, address: string, today: IsoDay, read: ReadPage): Glance {
  const reading = read(document, address, today);
  if (holdsEnough(reading, document, address)) return { reading, settled: true };
  // Half an order is none: its step would be another in a moment.
  return { reading: { ...reading, order: null, orders: [] }, settled: false };
}

/**
 * Reads the page now; where its blocks are still to come, waits for them. Asks the page nothing meanwhile:
 * changes of the page wake the reader, and the first reading that holds something ends the watch.
 * @param addressNow the address at the moment it is called: the person may move on during the watch
 */
export function readSettledPage(
  document: Document,
  addressNow: () => string,
  today: IsoDay,
  read: ReadPage,
): Promise<Reading> {
  const first = glanceAtPage(document, addressNow(), today, read);
  const body = bodyOfDocument(document);
  if (!body || first.settled) return Promise.resolve(first.reading);

  return new Promise((resolve) => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const finish = (reading: Reading): void => {
      observer.disconnect();
      clearTimeout(deadline);
      clearTimeout(soon);
      resolve(reading);
    };
    const look = (): void => {
      soon = undefined;
      const { reading, settled } = glanceAtPage(document, addressNow(), today, read);
      if (settled) finish(reading);
    };
    const observer = new MutationObserver(() => {
      // A burst of changes is one reading, made when the page has a moment.
      soon ??= setTimeout(look, 60);
    });
    const deadline = setTimeout(() => finish(read(document, addressNow(), today)), LATEST_BLOCK_MS);
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

import type { AskedTab } from '../../lib/browser/ask-page';
import { askPage } from '../../lib/browser/await-page';
import type { Order } from '../../lib/model/order';
import { readAddress } from '../../lib/model/page-address';
import { numberedOrder } from '../../lib/model/typed-order';
import type { Store } from '../../lib/store/store';
import { showReading } from './choose-order';
import { keepFilledIn } from './keep-filled-in';
import type { Log } from './log';
import type { Session } from './session';
import { arrived, known, touched } from './typing-in';

/** A log that may be asked for an order; in a page of the shop nothing is read out of the log by a number. */
type Memory = Log & Partial<Pick<Store, 'orderByNumber'>>;

/**
 * What the form begins with: the number where the address names one, and what an earlier visit read of that order. A
 * page of receipts or of tracking, or one that nobody can read today, costs one press then. Goes on to wait for the page
 * where it may still give its order.
 */
export async function lookForOrder(session: Session, store: Log | null): Promise<void> {
  const tab = session.tab.value;
  if (session.order.value || !tab) return;
  known.value = await knownOrder(tab.address, store);
  if (session.waiting.value) await waitForOrder(session, store, tab);
}

async function knownOrder(address: string, store: Memory | null): Promise<Order | null> {
  const { orderNumber, posting, shop } = readAddress(address);
  if (orderNumber === null) return null;
  const remembered = await store?.orderByNumber?.(orderNumber).catch(() => null);
  return remembered ?? numberedOrder(orderNumber, posting, shop);
}

/** Whoever has begun to type is not interrupted by the order that has come: they are offered it. */
async function waitForOrder(session: Session, store: Log | null, tab: AskedTab): Promise<void> {
  const later = await askPage(tab, session.today);
  session.waiting.value = false;
  const typed = session.order.value;
  if (typed) {
    const same = later.order?.number === typed.number;
    if (same && later.order) await keepFilledIn(session, store, later.order, []);
    session.reading.value = same ? later : { ...later, missing: [] };
  } else if (touched.value && (later.order !== null || later.orders.length > 0)) {
    arrived.value = later;
  } else await showReading(session, store, later);
}

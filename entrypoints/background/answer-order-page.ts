import type { OrderTab } from '../../lib/browser/hear-order-pages';
import { hideOverlay, showOverlay } from '../../lib/browser/overlay-in-tab';
import type { Edge } from '../../lib/model/attention';
import type { Order } from '../../lib/model/order';
import type { OverlayLine } from '../../lib/model/overlay';
import type { Store } from '../../lib/store/store';
import { today } from '../../lib/today';
import { lineInWords } from './line-in-words';
import { openLog } from './open-log';
import { sayOfOrder } from './say-of-order';
import { wordsFor } from './words';

/** More closed orders than anybody has: the oldest are forgotten. */
const MOST_CLOSED = 500;

/** Puts the tab on the order's page, or takes it off. Without a log nothing is shown: the popup says why. */
export async function answerOrderSeen({ tabId }: OrderTab, order: Order): Promise<void> {
  const line = await lineFor(await openLog(), order);
  if (line) await showOverlay(tabId, line);
  else await hideOverlay(tabId);
}

async function lineFor(store: Store, order: Order): Promise<OverlayLine | null> {
  const attention = await store.attention();
  if (!attention.overlay || attention.closedOrders.includes(order.number)) return null;
  const [cases, attempts] = await Promise.all([
    store.casesOfOrder(order.number),
    store.attemptsOfOrder(order.number),
  ]);
  const files = cases.map((one) => ({
    case: one,
    attempts: attempts.filter(({ caseId }) => caseId === one.id),
  }));
  const day = today();
  const say = sayOfOrder(order, files, day, attention.unsolved);
  return say && lineInWords(say, order.number, attention, day, await wordsFor(store));
}

export async function rememberClosed({ orderNumber }: OrderTab): Promise<void> {
  const store = await openLog();
  await store.changeAttention((stored) => ({
    ...stored,
    closedOrders: [...stored.closedOrders.filter((one) => one !== orderNumber), orderNumber].slice(
      -MOST_CLOSED,
    ),
  }));
}

export async function rememberEdge(edge: Edge): Promise<void> {
  const store = await openLog();
  await store.changeAttention((stored) => ({ ...stored, edge }));
}

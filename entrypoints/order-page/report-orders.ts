import { isFirstInPage } from '../../lib/browser/first-in-page';
import { onSayAgain } from '../../lib/browser/hear-say-again';
import { isAlive } from '../../lib/browser/is-alive';
import { onPageMove } from '../../lib/browser/page-moves';
import { tellBackground } from '../../lib/browser/tell-background';
import { listenWhileAlive } from '../../lib/browser/while-alive';
import type { Order } from '../../lib/model/order';
import { readAddress, showsOneOrder } from '../../lib/model/page-address';
import { type ReadPage, readSettledPage } from '../../lib/page/settled-reading';
import { today } from '../../lib/today';

/** After a move within the shop the old order's blocks stand for a while: milliseconds. */
const BLOCKS_CHANGE = 800;
/** A page that is never idle is read all the same. */
const LONGEST_WORK = 3_000;

/**
 * Tells the background which order the person looks at: once when the page is read, again when the log has
 * changed or they come back to the page, for then there may be something else to say. Reads while the page has
 * nothing else to do, once per order, and never on pages that are not an order's.
 */
export function reportOrders(document: Document, readOrder: ReadPage): void {
  if (!isFirstInPage('reporting')) return;
  let read: { readonly address: string; readonly order: Order } | null = null;

  const report = (order: Order) => void tellBackground({ type: 'order-seen', order });

  const look = async () => {
    const address = location.href;
    if (!isAlive() || !showsOneOrder(readAddress(address).kind) || read?.address === address) return;
    const { order } = await readSettledPage(document, () => location.href, today(), readOrder);
    if (!order || location.href !== address) return;
    read = { address, order };
    report(order);
  };
  const lookWhenIdle = () => requestIdleCallback(() => void look(), { timeout: LONGEST_WORK });

  lookWhenIdle();
  onPageMove(() => {
    if (read?.address !== location.href) read = null;
    setTimeout(lookWhenIdle, BLOCKS_CHANGE);
  });
  const reportAgain = () => {
    if (read?.address === location.href) report(read.order);
  };
  onSayAgain(reportAgain);
  listenWhileAlive(document, 'visibilitychange', () => {
    if (document.visibilityState === 'visible') reportAgain();
  });
}

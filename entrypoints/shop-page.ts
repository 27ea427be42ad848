import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isFirstInPage } from '../lib/browser/first-in-page';
import { onPageMove } from '../lib/browser/page-moves';
import { tellBackground } from '../lib/browser/tell-background';
import { watchList } from '../lib/browser/watch-list';
import { readAddress, showsOneOrder } from '../lib/model/page-address';
import { glanceAtList, linksToOrders } from '../lib/page/lists/list-glance';
import { todayAtAGlance } from '../lib/today';

/**
 * Stands on the shop's other pages and reads nothing in them; on the list of orders it glances at the rows. The shop changes
 * its pages without a load, and most people come to an order that way: when the address has become an order's, the background
 * puts the reader in. Until then one listener of the browser's is all that there is: no observer, no timer.
 */
export default defineUnlistedScript(() => {
  if (!isFirstInPage('watcher')) return;
  const kindNow = () => readAddress(location.href).kind;
  const stop = onPageMove(() => {
    if (!showsOneOrder(kindNow())) return;
    stop();
    // The event comes before the browser's other half knows the new address, by which the background goes.
    queueMicrotask(() => void tellBackground({ type: 'order-reached' }));
  });
  watchList({
    isList: () => kindNow() === 'orders',
    links: () => linksToOrders(document),
    glance: (links) => glanceAtList(links, todayAtAGlance()),
  });
});

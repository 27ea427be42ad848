import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isFirstInPage } from '../lib/browser/first-in-page';
import { onPageMove } from '../lib/browser/page-moves';
import { tellOrderReached } from '../lib/browser/tell-order-reached';
import { readAddress, showsOneOrder } from '../lib/model/page-address';

/**
 * Stands on the shop's other pages and reads nothing in them. The shop changes its pages without a load, and most
 * people come to an order that way: when the address has become an order's, the background puts the reader in. Until then one
 * listener of the browser's is all that there is: no observer, no timer. The manifest names it by hand: what WXT puts around
 * its content scripts would weigh twice as much as this.
 */
export default defineUnlistedScript(() => {
  if (!isFirstInPage('watcher')) return;
  const stop = onPageMove(() => {
    if (!showsOneOrder(readAddress(location.href).kind)) return;
    stop();
    // The event comes before the browser's other half knows the new address, by which the background goes.
    queueMicrotask(() => void tellOrderReached());
  });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPageQuestions } from '../lib/browser/answer-page';
import { watchList } from '../lib/browser/watch-list';
import { readAddress, showsOneOrder } from '../lib/model/page-address';
import { keepParcelsApart } from '../lib/page/keep-parcels-apart';
import { glanceAtList, linksToOrders } from '../lib/page/lists/list-glance';
import { readOrderPage } from '../lib/page/read-order-page';
import { glanceAtPage, readSettledPage } from '../lib/page/settled-reading';
import { today } from '../lib/today';
import { reportOrders } from './order-page/report-orders';

/**
 * Reads the order when the popup asks for it, and says to the background which order's page is open. Stands on
 * the pages of one order; into one that was reached by a move inside the shop the background puts it, and where nobody
 * answers the popup does. The manifest names it by hand, as it does shop-page.ts.
 */
export default defineUnlistedScript(() => {
  const addressNow = () => location.href;
  const readOrder = keepParcelsApart(readOrderPage);
  answerPageQuestions({
    name: 'order-reader',
    reads: () => showsOneOrder(readAddress(addressNow()).kind),
    answers: {
      'glance-at-page': async (today) => glanceAtPage(document, addressNow(), today, readOrder),
      'read-page': (today) => readSettledPage(document, addressNow, today, readOrder),
    },
  });
  reportOrders(document, readOrder);
  watchList({
    isList: () => readAddress(addressNow()).kind === 'orders',
    links: () => linksToOrders(document),
    glance: (links) => glanceAtList(links, today()),
  });
});

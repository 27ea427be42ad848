import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPageQuestions } from '../lib/browser/answer-page';
import { readSettledPage } from '../lib/page/settled-reading';
import { reportOrders } from './order-page.content/report-orders';

/**
 * Reads the order when the popup asks for it, and says to the background which order's page is open. Stands on
 * the pages of orders and returns; into a page that was reached by a move inside the shop, or whose address is
 * spelled with other capitals, the popup puts it itself.
 */
export default defineContentScript({
  matches: [
    'https://www.ozon.ru/my/order*',
    'https://www.ozon.ru/my/return*',
    'https://m.ozon.ru/my/order*',
    'https://m.ozon.ru/my/return*',
    'https://ozon.by/my/order*',
    'https://ozon.by/my/return*',
    'https://ozon.kz/my/order*',
    'https://ozon.kz/my/return*',
    'https://am.ozon.com/my/order*',
    'https://am.ozon.com/my/return*',
    'https://uz.ozon.com/my/order*',
    'https://uz.ozon.com/my/return*',
  ],
  // WXT would otherwise tell the page by a message that the extension is there, and its id.
  noScriptStartedPostMessage: true,
  main() {
    answerPageQuestions({
      'read-page': (today) => readSettledPage(document, () => location.href, today),
    });
    reportOrders(document);
  },
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPageQuestions } from '../lib/browser/answer-page';
import { readAddress, showsOneOrder } from '../lib/model/page-address';
import { readOtherPage } from '../lib/page/read-other-page';
import { glanceAtPage, readSettledPage } from '../lib/page/settled-reading';

/**
 * Reads lists of orders, returns, and says of other pages why they hold no order. Put into a page by the popup when
 * the person has pressed the icon on it: until then such pages carry no reader.
 */
export default defineUnlistedScript(() => {
  const addressNow = () => location.href;
  answerPageQuestions({
    name: 'other-reader',
    reads: () => !showsOneOrder(readAddress(addressNow()).kind),
    answers: {
      'glance-at-page': async (today) => glanceAtPage(document, addressNow(), today, readOtherPage),
      'read-page': (today) => readSettledPage(document, addressNow, today, readOtherPage),
    },
  });
});

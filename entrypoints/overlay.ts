import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlayTab } from '../components/overlay/overlay-tab';
import { askBackground } from '../lib/browser/ask-background';
import { isFirstInPage } from '../lib/browser/first-in-page';
import { onOverlayMessage } from '../lib/browser/hear-background';
import { rememberFocus } from '../lib/browser/last-focus';
import { onPageMove } from '../lib/browser/page-moves';
import { offeredPanel } from '../lib/browser/panel-in-page';
import { tellBackground } from '../lib/browser/tell-background';
import { listenWhileAlive } from '../lib/browser/while-alive';
import { readAddress } from '../lib/model/page-address';

const NOTICED = ['visibilitychange', 'pointerover', 'focusin'];

/**
 * The tab at the edge of an order's page. The background puts this script into a page only when there is something
 * to say about its order, and says what.
 */
export default defineUnlistedScript(() => {
  if (!isFirstInPage('overlay')) return;
  let orderNumber: string | null = null;
  const isOnOrder = () => readAddress(location.href).orderNumber === orderNumber;

  const tab = createOverlayTab(document, {
    open: async () => {
      if (!offeredPanel()) await tellBackground({ type: 'overlay-pressed' });
      return offeredPanel() ?? (await tellBackground({ type: 'panel-refused' })) === true;
    },
    ask: askBackground,
    close: () => void tellBackground({ type: 'overlay-closed' }),
    move: (edge) => void tellBackground({ type: 'overlay-moved', edge }),
  });
  onOverlayMessage((line) => {
    orderNumber = line.orderNumber;
    // The person may have moved on while the background was thinking.
    if (isOnOrder()) tab.show(line);
  }, tab.remove);
  onPageMove(() => {
    if (!isOnOrder()) tab.remove();
  }, tab.remove);
  // An update of the extension makes this script an orphan, whose tab would do nothing: it goes when it is next noticed.
  const noteFocus = () => rememberFocus(document.activeElement);
  for (const event of NOTICED) {
    listenWhileAlive(document, event, noteFocus, { capture: true, gone: tab.remove });
  }
  noteFocus();
});

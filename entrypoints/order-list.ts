import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createListMarks } from '../components/overlay/list-marks';
import { isFirstInPage } from '../lib/browser/first-in-page';
import { onSayAgain } from '../lib/browser/hear-say-again';
import { isAlive } from '../lib/browser/is-alive';
import { onPageMove } from '../lib/browser/page-moves';
import { tellBackground } from '../lib/browser/tell-background';
import { listenWhileAlive } from '../lib/browser/while-alive';
import type { ListMarks } from '../lib/model/list-marks';
import { readAddress } from '../lib/model/page-address';
import { linksToOrders } from '../lib/page/lists/list-glance';
import { type ListedRow, readListedRows } from '../lib/page/lists/listed-rows';
import { today } from '../lib/today';

/** Changes come many at a time, and while something moves without end: one reading for a burst. Milliseconds. */
const BURST = 150;
/** What may move a row, or lay something over it, without changing anything in the page's tree. */
const MAY_MOVE_ROWS = [
  'scroll',
  'resize',
  'load',
  'click',
  'keyup',
  'transitionend',
  'animationend',
  'toggle',
  'pointerover',
  'focusin',
];
/** Any attribute may be the one by which the page's own styles show a menu or a window of theirs. */
const WITHIN = { childList: true, attributes: true, subtree: true };

/**
 * Reads the list of orders and marks its rows. The background puts this script into the page only when one of the orders has
 * a case or may be late.
 */
export default defineUnlistedScript(() => {
  if (!isFirstInPage('order-list')) return;
  const marks = createListMarks(document);
  let listed: readonly ListedRow[] = [];
  let known = 0;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const remove = () => {
    known = 0;
    listed = [];
    marks.remove();
  };
  const say = async () => {
    const rows = listed;
    const answer = await tellBackground({ type: 'list-seen', rows: rows.map(({ orders }) => orders) });
    if (rows !== listed) return;
    const { language, name, rows: said } = (answer ?? { language: 'ru', name: '', rows: [] }) as ListMarks;
    const marked = rows.flatMap(({ card }, nth) => {
      const mark = said[nth];
      return mark ? [{ ...mark, card }] : [];
    });
    marks.show(marked, name, language);
  };
  const look = () => {
    clearTimeout(soon);
    soon = undefined;
    if (!isAlive()) return end();
    if (readAddress(location.href).kind !== 'orders') return remove();
    const links = linksToOrders(document).length;
    // Most of what changes on the page is not the list.
    if (links === known && listed.every(({ card }) => card.isConnected)) return marks.refresh();
    known = links;
    listed = readListedRows(document, location.href, today());
    void say();
  };
  const lookSoon = () => {
    soon ??= setTimeout(look, BURST);
  };
  const sayAgain = () => {
    if (listed.length > 0) void say();
  };

  // The first change of a burst may be a window that opens: no mark lies on it for as long as a burst lasts.
  const changed = () => {
    if (soon === undefined) marks.refresh();
    lookSoon();
  };

  const observer = new MutationObserver(changed);
  const end = () => {
    observer.disconnect();
    remove();
  };
  observer.observe(document.body, WITHIN);
  observer.observe(document.documentElement, { attributes: true });
  for (const event of MAY_MOVE_ROWS) {
    listenWhileAlive(window, event, marks.refresh, { capture: true, passive: true, gone: end });
  }
  listenWhileAlive(document, 'visibilitychange', () => document.visibilityState === 'visible' && sayAgain(), {
    gone: end,
  });
  onSayAgain(sayAgain);
  onPageMove(lookSoon, end);
  look();
});

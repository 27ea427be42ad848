import { defineBackground } from 'wxt/utils/define-background';
import { askOrderPages } from '../lib/browser/ask-order-pages';
import { onStart } from '../lib/browser/background-start';
import { type MenuItem, onMenu } from '../lib/browser/context-menu';
import { onKey } from '../lib/browser/hear-keys';
import { onListPage } from '../lib/browser/hear-list-pages';
import { onOrderPage } from '../lib/browser/hear-order-pages';
import { onLogChange } from '../lib/browser/hear-pages';
import { onPanelQuestion } from '../lib/browser/hear-panel';
import { expectLook, isLookScheduled, onLook } from '../lib/browser/next-look';
import { onNoticePress, onPermissionChange } from '../lib/browser/notifications';
import { openPopup } from '../lib/browser/open-popup';
import type { PressedTab } from '../lib/browser/pressed-tab';
import { putReader } from '../lib/browser/put-reader';
import { onSyncAreaChange } from '../lib/browser/sync-area';
import { readAddress, showsOneOrder } from '../lib/model/page-address';
import { afterBurst } from './background/after-burst';
import { answerListReached, answerListSeen } from './background/answer-list-page';
import { openNoticed, putOff } from './background/answer-notice';
import { answerOrderSeen, rememberClosed, rememberEdge } from './background/answer-order-page';
import { answerPanel } from './background/answer-panel';
import { backUp } from './background/back-up';
import { exchangeCases } from './background/exchange-cases';
import { lookAtCases } from './background/look-at-cases';
import { showMenuInWords } from './background/menu-in-words';
import { openPanel } from './background/open-panel';
import { copyMessage, insertMessage } from './background/put-message';
import { takeEvidence } from './background/take-evidence';
import { takeAnswer, takeAppealNumber, takeOrderNumber } from './background/take-selection';
import { takeTurns } from './background/take-turns';

/** Milliseconds without another change of the log. */
const BURST = 400;
/** The same before a copy is made and cases are exchanged with other machines: browsers take 1 800 writes an hour, and an exchange may need two. */
const SYNC_BURST = 4_000;

/**
 * What the background does, and when. It lives for seconds and is killed at any moment: it remembers nothing by
 * itself, and every listener stands here at once, or the browser would not wake it.
 */
export default defineBackground(() => {
  const turn = takeTurns();
  const look = () => void turn(lookAtCases);
  const notices = {
    open: (id: string) => void openNoticed(id),
    later: (id: string) => void turn(() => putOff(id)),
  };

  const keepSafe = () => {
    void turn(exchangeCases);
    void turn(backUp);
  };
  onStart(() => {
    keepSafe();
    look();
    void turn(showMenuInWords);
  });
  onLook(() => {
    look();
    void turn(backUp);
  });
  const lookSoon = afterBurst(look, BURST);
  const keepSafeSoon = afterBurst(keepSafe, SYNC_BURST);
  onSyncAreaChange(keepSafeSoon);
  const changed = () => {
    void expectLook();
    lookSoon();
    keepSafeSoon();
    void askOrderPages();
  };
  onLogChange(() => {
    changed();
    void turn(showMenuInWords);
  });
  /** A person's own press, which writes to the log; where that fails, the popup says why. */
  const press = (tab: PressedTab, work: (tab: PressedTab) => Promise<void>) =>
    void turn(() => work(tab).catch(() => void openPopup(tab.windowId))).then(changed);
  onKey((key, tab) => press(tab, key === 'copy-message' ? copyMessage : insertMessage));
  onMenu((item, tab, selection) => press(tab, () => MENU_WORK[item](tab, selection)));
  onNoticePress(notices);
  onPermissionChange(() => {
    onNoticePress(notices);
    look();
  });
  onOrderPage(orderNumberAt, {
    reached: ({ tabId }) => void putReader(tabId),
    seen: (tab, order) => void answerOrderSeen(tab, order).catch(() => {}),
    pressed: openPanel,
    refused: ({ windowId }) => openPopup(windowId),
    closed: (tab) => void turn(() => rememberClosed(tab)),
    moved: (_tab, edge) => void turn(() => rememberEdge(edge)),
  });
  onListPage((address) => readAddress(address).kind === 'orders', {
    reached: (tabId, glance) => void answerListReached(tabId, glance).catch(() => {}),
    seen: (rows) => answerListSeen(rows).catch(() => null),
  });
  onPanelQuestion(orderNumberAt, (tab, about, ask) => answerPanel(tab, about, ask, changed));
  // Being switched off and on again is no start of the browser, and its alarm is gone all the same.
  void turn(async () => {
    if (!(await isLookScheduled())) await lookAtCases();
  });
});

const MENU_WORK: Readonly<Record<MenuItem, (tab: PressedTab, selection: string) => Promise<void>>> = {
  'insert-message': insertMessage,
  'order-number': takeOrderNumber,
  'appeal-number': takeAppealNumber,
  answer: takeAnswer,
  evidence: takeEvidence,
};

function orderNumberAt(address: string): string | null {
  const { kind, orderNumber } = readAddress(address);
  return showsOneOrder(kind) ? orderNumber : null;
}

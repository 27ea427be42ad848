import * as v from 'valibot';
import { askOrderPage } from '../../lib/browser/await-page';
import type { OrderTab } from '../../lib/browser/hear-order-pages';
import { openLog as openLogPage } from '../../lib/browser/open-log';
import { openPopup } from '../../lib/browser/open-popup';
import { orderSchema } from '../../lib/browser/order-schema';
import { frameWithField, insertInFrame } from '../../lib/browser/type-in-tab';
import { loadGuideWords, loadReasonWords } from '../../lib/i18n/load-words';
import type { PanelQuestion, PanelQuestions } from '../../lib/model/panel';
import { today } from '../../lib/today';
import { openLog } from './open-log';
import { letterForPanel, letterWish, nextForPanel, stepWish } from './panel-letter';
import { guardedLog, panelAsks } from './panel-log';
import { wordsFor } from './words';

type Answers = {
  readonly [About in PanelQuestion]: (tab: OrderTab, ask: unknown) => Promise<PanelQuestions[About][1]>;
};

const answers: Answers = {
  start: async ({ tabId }) => {
    const [reading, { language, steps }] = await Promise.all([
      askOrderPage(tabId, today()),
      openLog().then(wordsFor),
    ]);
    return { reading, language, steps };
  },
  log: async (tab) => (await guardedLog(tab)).read(),
  'remember-order': async (tab, ask) => {
    const { order } = v.parse(v.strictObject({ order: orderSchema }), ask);
    return (await guardedLog(tab)).rememberOrder(order);
  },
  next: async (tab, ask) => nextForPanel(await openLog(), tab.orderNumber, v.parse(stepWish, ask)),
  letter: async (tab, ask) => letterForPanel(await openLog(), tab.orderNumber, v.parse(letterWish, ask)),
  'add-attempt': async (tab, ask) => (await guardedLog(tab)).addAttempt(v.parse(panelAsks.addAttempt, ask)),
  'append-event': async (tab, ask) =>
    (await guardedLog(tab)).appendEvent(v.parse(panelAsks.appendEvent, ask)),
  'remove-attempt': async (tab, ask) =>
    (await guardedLog(tab)).removeAttempt(v.parse(panelAsks.removeAttempt, ask)),
  'take-back-event': async (tab, ask) =>
    (await guardedLog(tab)).takeBackEvent(v.parse(panelAsks.appendEvent, ask)),
  'put-case': async (tab, ask) => (await guardedLog(tab)).putCase(v.parse(panelAsks.putCase, ask)),
  'answer-case': async (tab, ask) => (await guardedLog(tab)).answerCase(v.parse(panelAsks.answerCase, ask)),
  draft: async (tab, ask) => (await guardedLog(tab)).draft(v.parse(panelAsks.draft, ask)),
  'save-draft': async (tab, ask) => (await guardedLog(tab)).saveDraft(v.parse(panelAsks.saveDraft, ask)),
  reasons: async () => loadReasonWords((await wordsFor(await openLog())).language),
  guide: async () => loadGuideWords((await wordsFor(await openLog())).language),
  'find-field': async ({ tabId }) => (await frameWithField(tabId)) !== null,
  insert: async ({ tabId }, ask) => {
    const { text } = v.parse(v.strictObject({ text: v.pipe(v.string(), v.maxLength(LONGEST_INSERT)) }), ask);
    const frame = await frameWithField(tabId);
    return frame ? insertInFrame(frame, text) : { state: 'no-field' };
  },
  'open-log': async (_tab, ask) => {
    const { place } = v.parse(v.strictObject({ place: v.pipe(v.string(), v.regex(PLACE)) }), ask);
    await openLogPage(place);
    return null;
  },
  'open-popup': ({ windowId }) => openPopup(windowId),
};

/** Characters: more than any letter has. */
const LONGEST_INSERT = 50_000;

/** The log's beginning, or one case in it. */
const PLACE = /^(?:#\/case\/[\w-]{1,64})?$/;

/** What changes the log: the other windows, the number on the icon and the tab on the page are to know. */
const CHANGES: readonly string[] = [
  'add-attempt',
  'append-event',
  'remove-attempt',
  'take-back-event',
  'put-case',
  'answer-case',
];

/** Answers the panel of one order's page; `changed` is called when the log has changed by it. */
export async function answerPanel(
  tab: OrderTab,
  about: string,
  ask: unknown,
  changed: () => void,
): Promise<unknown> {
  if (!Object.hasOwn(answers, about)) throw new Error('Nobody asks that');
  const answer = await answers[about as PanelQuestion](tab, ask);
  if (CHANGES.includes(about)) changed();
  return answer;
}

import { openLog as showLog } from '../../lib/browser/open-log';
import { openPopup } from '../../lib/browser/open-popup';
import type { PressedTab } from '../../lib/browser/pressed-tab';
import { noteInTab } from '../../lib/browser/type-in-tab';
import { homesFor } from '../../lib/case/homes-for';
import { TAKEN_DRAFT, TYPED_ORDER_DRAFT } from '../../lib/model/draft-name';
import { readAddress, showsOneOrder } from '../../lib/model/page-address';
import {
  type AwaitedKind,
  appealNumberIn,
  cleanSelection,
  LONGEST_TAKEN,
  orderNumberIn,
  type Taken,
} from '../../lib/model/taken';
import type { TypedOrder } from '../../lib/model/typed-order';
import type { Store } from '../../lib/store/store';
import { moscowDay, now } from '../../lib/today';
import { openCases, openLog } from './open-log';
import { wordsFor } from './words';

/** «Это номер заказа»: the popup opens with it, or the log's own form where the popup does not open. */
export async function takeOrderNumber(tab: PressedTab, selection: string): Promise<void> {
  const store = await openLog();
  const number = orderNumberIn(selection);
  if (number === null) return say(store, tab, 'noOrderNumber');
  const typed: TypedOrder = { number, placedOn: null, promisedOn: null, status: 'unknown', item: '' };
  await store.saveDraft(TYPED_ORDER_DRAFT, JSON.stringify(typed));
  const [known] = (await store.casesOfOrder(number)).filter(({ closed }) => closed === null);
  if (known) return showLog(`#/case/${encodeURIComponent(known.id)}`);
  // On an order's own page the popup is about that order.
  if (showsOneOrder(readAddress(tab.address).kind) || !(await openPopup(tab.windowId)))
    await showLog('#/new');
}

/** «Это номер обращения»: into the log at once where one contact waits for it; else the person is asked which. */
export async function takeAppealNumber(tab: PressedTab, selection: string): Promise<void> {
  const store = await openLog();
  const text = appealNumberIn(selection);
  if (text === '' || text.length > LONGEST_TAKEN['appeal-number']) return say(store, tab, 'noAppealNumber');
  const taken = takenFrom('appeal-number', text, tab);
  const [home, ...others] = homesFor(taken.kind, await openCases(store), taken.orderNumber);
  if (!home || others.length > 0) return askAboutTaken(store, taken);
  const at = now();
  await store.appendEvent(
    home.attempt.id,
    { kind: 'acknowledged', at, on: moscowDay(at), number: text },
    home.case.id,
  );
  return say(store, tab, 'appealNumber', home.case.orderNumber.split('-').at(-1) ?? '');
}

/** «Это ответ»: what it amounts to only the person can say, so they are asked, with the text in the form. */
export async function takeAnswer(tab: PressedTab, selection: string): Promise<void> {
  const store = await openLog();
  const text = cleanSelection(selection).slice(0, LONGEST_TAKEN.answer).trim();
  if (text !== '') await askAboutTaken(store, takenFrom('answer', text, tab));
}

function takenFrom<Kind extends AwaitedKind>(
  kind: Kind,
  text: string,
  { address }: PressedTab,
): Taken & { readonly kind: Kind } {
  return { kind, text, orderNumber: readAddress(address).orderNumber, from: null };
}

/** Written down first: the page that asks finds it there, whenever it is opened. */
export async function askAboutTaken(store: Store, taken: Taken): Promise<void> {
  await store.saveDraft(TAKEN_DRAFT, JSON.stringify(taken));
  await showLog('#/take');
}

async function say(
  store: Store,
  { tabId }: PressedTab,
  what: 'noOrderNumber' | 'noAppealNumber' | 'appealNumber',
  ending = '',
): Promise<void> {
  const { inPage, language } = await wordsFor(store);
  const said = inPage[what];
  await noteInTab(tabId, typeof said === 'string' ? said : said(ending), language);
}

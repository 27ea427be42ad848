import type { PressedTab } from '../../lib/browser/pressed-tab';
import { selectionInTab } from '../../lib/browser/selection-in-tab';
import { noteInTab } from '../../lib/browser/type-in-tab';
import { casesFor } from '../../lib/case/homes-for';
import type { Case } from '../../lib/model/case';
import { readAddress } from '../../lib/model/page-address';
import { LONGEST_TAKEN, type TakenFrom } from '../../lib/model/taken';
import { keepSelection } from '../../lib/store/keep-selection';
import type { Store } from '../../lib/store/store';
import { StoreError } from '../../lib/store/store-error';
import { moscowDay, now, zoneAt } from '../../lib/today';
import { openCases, openLog } from './open-log';
import { askAboutTaken } from './take-selection';
import { wordsFor } from './words';

/** «В дело как доказательство»: kept at once where one case can be meant; else the person is asked which. */
export async function takeEvidence(tab: PressedTab, selection: string): Promise<void> {
  const at = now();
  const from = { address: tab.address, at, zone: zoneAt(at) };
  const text = (await selectionInTab(tab, selection)).slice(0, LONGEST_TAKEN.evidence).trim();
  if (text === '') return;
  const store = await openLog();
  const { orderNumber } = readAddress(tab.address);
  const cases = (await openCases(store)).map(({ case: one }) => one);
  const [home, ...others] = casesFor(cases, orderNumber);
  // The one open case may be about something else than a page of nobody knows what: only an order's own page is sure.
  const isSure = home !== undefined && others.length === 0 && home.orderNumber === orderNumber;
  if (isSure) await keep(store, tab, home, text, from);
  else await askAboutTaken(store, { kind: 'evidence', text, orderNumber, from });
}

async function keep(
  store: Store,
  { tabId }: PressedTab,
  home: Case,
  text: string,
  from: TakenFrom,
): Promise<void> {
  const { inPage: t, language } = await wordsFor(store);
  const said = await keepSelection(store, home.id, text, from, t.selectionName(moscowDay(from.at))).then(
    () => t.evidence(home.orderNumber.split('-').at(-1) ?? ''),
    (error: unknown) => {
      if (error instanceof StoreError && ['too-many', 'too-much'].includes(error.code)) return t.evidenceFull;
      throw error;
    },
  );
  await noteInTab(tabId, said, language);
}

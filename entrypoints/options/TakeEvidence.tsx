import { useEffect, useState } from 'preact/hooks';
import { TakenHomes } from '../../components/log/TakenHomes';
import { casesFor } from '../../lib/case/homes-for';
import { formatDay } from '../../lib/i18n/format-day';
import type { TakenWords } from '../../lib/i18n/ru/taken';
import type { Case } from '../../lib/model/case';
import type { Taken } from '../../lib/model/taken';
import { keepSelection } from '../../lib/store/keep-selection';
import { moscowDay } from '../../lib/today';
import type { PageWords } from './load-words';
import type { Page } from './page-state';

interface Props {
  page: Page;
  taken: Taken;
  words: TakenWords;
  /** It is in the case. */
  onKept: (caseId: string) => Promise<void>;
}

/** Asks which case a text selected on a page is evidence for, and keeps it there. */
export function TakeEvidence({ page, taken, words: t, onKept }: Props) {
  const [homes, setHomes] = useState<readonly Case[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { store } = page;
  const words = page.words.value;
  const { from, text, orderNumber } = taken;

  useEffect(() => {
    store.listCases().then(
      (cases) => setHomes(casesFor(cases, orderNumber)),
      () => {},
    );
  }, [store, orderNumber]);

  if (!homes || !from) return null;
  const home = homes.length === 1 ? homes[0] : homes.find(({ id }) => id === chosen);
  const keep = async (caseId: string) => {
    const name = t.selectionName(moscowDay(from.at));
    const write = async () => {
      const { id } = await keepSelection(store, caseId, text, from, name);
      return () => store.removeEvidence(id, from.at);
    };
    if (await page.perform(write, t.saved)) await onKept(caseId);
  };
  return (
    <>
      {from.address && <p class="soft text">{t.seenAt(from.address)}</p>}
      {homes.length === 0 && <p class="note">{t.noCase}</p>}
      <TakenHomes
        label={t.title.evidence}
        homes={homes.map((one) => inWords(one, t, words))}
        chosen={home?.id ?? null}
        onChoose={setChosen}
      />
      {home && (
        <button
          type="button"
          class="button primary"
          data-testid="take-save"
          onClick={() => void keep(home.id)}
        >
          {t.keep}
        </button>
      )}
    </>
  );
}

function inWords({ id, orderNumber, problem, order }: Case, t: TakenWords, words: PageWords) {
  const detail = order.placedOn ? words.log.placedOn(formatDay(words.language, order.placedOn)) : '';
  return { id, title: t.home(orderNumber, words.steps.problems[problem]), detail };
}

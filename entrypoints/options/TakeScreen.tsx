import { useEffect, useState } from 'preact/hooks';
import { type HomeInWords, TakenHomes } from '../../components/log/TakenHomes';
import { AnswerForm } from '../../components/popup/AnswerForm';
import { sentOn } from '../../lib/case/attempt-state';
import { type Home, homesFor } from '../../lib/case/homes-for';
import { formatDay } from '../../lib/i18n/format-day';
import { loadTakenWords } from '../../lib/i18n/load-taken-words';
import type { TakenWords } from '../../lib/i18n/ru/taken';
import { TAKEN_DRAFT } from '../../lib/model/draft-name';
import { readTaken, type Taken } from '../../lib/model/taken';
import type { CaseWithAttempts, Store } from '../../lib/store/store';
import type { Undo } from './actions';
import type { PageWords } from './load-words';
import type { Page } from './page-state';
import { TakeEvidence } from './TakeEvidence';

interface Loaded {
  readonly words: TakenWords;
  readonly taken: Taken | null;
  readonly homes: readonly Home[];
}

/** Asks where something that was selected on a page belongs, and what an answer amounts to. It is kept until then. */
export function TakeScreen({ page }: { page: Page }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { store, actions } = page;
  const words = page.words.value;
  const { language } = words;

  useEffect(() => {
    let current = true;
    const read = async () => {
      const [said, kept] = await Promise.all([loadTakenWords(language), store.draft(TAKEN_DRAFT)]);
      const taken = readTaken(kept);
      const awaited = taken && taken.kind !== 'evidence' ? taken.kind : null;
      const homes = awaited ? homesFor(awaited, await openCases(store), taken?.orderNumber ?? null) : [];
      if (current) setLoaded({ words: said, taken, homes });
    };
    read().catch(() => {});
    return () => {
      current = false;
    };
  }, [store, language]);

  if (!loaded) return null;
  const { words: t, taken, homes } = loaded;
  if (!taken) return <p class="note">{t.nothing}</p>;
  const home = homes.length === 1 ? homes[0] : homes.find(({ attempt }) => attempt.id === chosen);

  const leave = async (caseId: string | null) => {
    await store.saveDraft(TAKEN_DRAFT, null).catch(() => {});
    page.goTo({ view: 'cases', caseId });
  };
  const keep = async (write: (home: Home) => Promise<Undo>) => {
    if (home && (await page.perform(() => write(home), t.saved))) await leave(home.case.id);
  };
  return (
    <section class="narrow" aria-labelledby="take-title" data-testid="take" data-taken={taken.kind}>
      <h1 id="take-title">{t.title[taken.kind]}</h1>
      <blockquote class="said theirs text" data-testid="taken-text">
        {taken.text}
      </blockquote>
      {taken.kind === 'evidence' ? (
        <TakeEvidence page={page} taken={taken} words={t} onKept={leave} />
      ) : (
        <>
          {homes.length === 0 && <p class="note">{t.none}</p>}
          <TakenHomes
            label={t.title[taken.kind]}
            homes={homes.map((one) => inWords(one, t, words))}
            chosen={home?.attempt.id ?? null}
            onChoose={setChosen}
          />
        </>
      )}
      {home && taken.kind === 'answer' && (
        <AnswerForm
          key={home.attempt.id}
          text={taken.text}
          words={words.popup}
          onSave={(answer) => void keep(({ attempt }) => actions.sayAnswer(attempt, answer))}
        />
      )}
      <div class="row">
        {home && taken.kind === 'appeal-number' && (
          <button
            type="button"
            class="button primary"
            data-testid="take-save"
            onClick={() => void keep(({ attempt }) => actions.sayNumber(attempt, taken.text))}
          >
            {words.popup.save}
          </button>
        )}
        <button
          type="button"
          class="button plain"
          data-testid="take-drop"
          onClick={() => void leave(home?.case.id ?? null)}
        >
          {t.drop}
        </button>
      </div>
    </section>
  );
}

async function openCases(store: Store): Promise<readonly CaseWithAttempts[]> {
  const open = new Map<string, CaseWithAttempts>();
  await store.eachFile((portion) => {
    for (const file of portion) if (!file.case.closed) open.set(file.case.id, file);
  });
  return [...open.values()];
}

function inWords({ case: theCase, attempt }: Home, t: TakenWords, words: PageWords): HomeInWords {
  const day = sentOn(attempt) ?? attempt.events[0]?.on;
  const channel = words.log.channel[attempt.channel];
  return {
    id: attempt.id,
    title: t.home(theCase.orderNumber, words.steps.problems[theCase.problem]),
    detail: day ? t.said(channel, formatDay(words.language, day)) : channel,
  };
}

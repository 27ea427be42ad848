import { useEffect, useRef, useState } from 'preact/hooks';
import { BlankPicture } from '../../components/keeping/BlankPicture';
import { useKeepingWords } from '../../components/keeping/use-keeping-words';
import { Notice, type NoticeInWords } from '../../components/popup/Notice';
import { takeFrontPage } from '../../lib/browser/take-front-page';
import type { Words } from '../../lib/i18n/load-words';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';
import type { Case } from '../../lib/model/case';
import type { Evidence } from '../../lib/model/evidence';
import type { Store } from '../../lib/store/store';
import { toStoreError } from '../../lib/store/store-error';
import { now } from '../../lib/today';
import { keepPicture, keepText, takePicture, type WaitingPicture } from './keep-front';
import { caseOf } from './record';
import { refresh } from './refresh';
import type { Session } from './session';

interface Props {
  session: Session;
  store: Store;
  words: Words;
  openLog: (place: string) => void;
}

/** Open cases among which the person chooses, where the page shows no order. */
const OFFERED = 20;

/** The page in front as evidence of a case: a picture of the tab, or the page's text. */
export function KeepPart({ session, store, words, openLog }: Props) {
  const { language, popup: t } = words;
  const said = useKeepingWords(language);
  const [cases, setCases] = useState<readonly Case[] | null>(null);
  const [chosen, setChosen] = useState(0);
  const [waiting, setWaiting] = useState<(WaitingPicture & { readonly url: string }) | null>(null);
  const [notice, setNotice] = useState<NoticeInWords | null>(null);
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    casesToKeepFor(session, store).then(setCases, () => setCases([]));
  }, []);
  const shown = said !== null && cases !== null;
  useEffect(() => first.current?.focus(), [shown, waiting === null]);
  if (!said || !cases) return null;
  const theCase = cases[chosen] ?? null;

  const attempt = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setNotice({ kind: 'bad', text: whyNot(error, said, words) });
    } finally {
      setBusy(false);
    }
  };
  const done = async (kept: Evidence) => {
    await refresh(session, store);
    setNotice({
      kind: 'good',
      text: said.taking.kept(kept.name),
      undo: () =>
        void attempt(async () => {
          await store.removeEvidence(kept.id, now());
          setNotice({ kind: 'good', text: t.undone });
        }),
    });
  };
  const picture = () =>
    attempt(async () => {
      const taken = await takePicture(await takeFrontPage());
      if (!taken) return setNotice({ kind: 'bad', text: said.taking.notGiven });
      setNotice(null);
      setWaiting({ ...taken, url: URL.createObjectURL(taken.picture) });
    });
  const text = () =>
    attempt(async () => {
      const front = await takeFrontPage();
      if (!front.page || !theCase) return setNotice({ kind: 'bad', text: said.taking.noText });
      await done(await keepText(store, theCase, { ...front, page: front.page }, said, language));
    });
  const stopWaiting = () => {
    if (waiting) URL.revokeObjectURL(waiting.url);
    setWaiting(null);
  };

  return (
    <>
      <div class="top">
        <h1>{said.taking.title}</h1>
        <button
          type="button"
          class="button plain"
          data-testid="keep-back"
          onClick={() => (session.keeping.value = false)}
        >
          {said.taking.back}
        </button>
      </div>
      {waiting && theCase ? (
        <BlankPicture
          picture={waiting.url}
          cut={waiting.cut}
          words={said}
          onCancel={stopWaiting}
          onKeep={(boxes) =>
            void attempt(async () => {
              const kept = await keepPicture(store, theCase, waiting, boxes, said);
              stopWaiting();
              await done(kept);
            })
          }
        />
      ) : theCase ? (
        <section class="keep" data-testid="keep-part">
          <p class="soft">{said.taking.what}</p>
          {cases.length > 1 && (
            <label class="field">
              <span>{said.taking.into}</span>
              <select
                data-testid="keep-case"
                value={String(chosen)}
                onChange={(event) => setChosen(Number(event.currentTarget.value))}
              >
                {cases.map((one, index) => (
                  <option key={one.id} value={String(index)}>
                    {one.orderNumber} · {words.steps.problems[one.problem]}
                  </option>
                ))}
              </select>
            </label>
          )}
          <div class="row">
            <button
              type="button"
              ref={first}
              class="button primary"
              data-testid="keep-picture"
              disabled={busy}
              onClick={() => void picture()}
            >
              {said.taking.picture}
            </button>
            <button
              type="button"
              class="button"
              data-testid="keep-text"
              disabled={busy}
              onClick={() => void text()}
            >
              {said.taking.text}
            </button>
            <button
              type="button"
              class="button plain"
              data-testid="keep-open-case"
              onClick={() => openLog(`#/case/${encodeURIComponent(theCase.id)}`)}
            >
              {said.taking.openCase}
            </button>
          </div>
          <p class="soft fine">{said.evidenceNote}</p>
        </section>
      ) : (
        <p class="note">{said.taking.noCase}</p>
      )}
      <Notice notice={notice} undoLabel={t.undo} />
    </>
  );
}

/** The case that the screen is about, or else the open ones, the one last worked on first. */
async function casesToKeepFor(session: Session, store: Store): Promise<readonly Case[]> {
  if (session.order.value) return [session.currentCase.value ?? caseOf(session)];
  const open = (await store.listCases()).filter(({ closed }) => closed === null);
  return open.sort((a, b) => (a.changedAt > b.changedAt ? -1 : 1)).slice(0, OFFERED);
}

function whyNot(error: unknown, said: KeepingWords, { popup }: Words): string {
  const { code } = toStoreError(error, 'write');
  if (code === 'too-many' || code === 'too-much') return said.room[code];
  return popup.notWritten(code === 'full' ? popup.failure.full : popup.failure.other);
}

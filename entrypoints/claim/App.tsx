import { useEffect, useState } from 'preact/hooks';
import { PaperSheet } from '../../components/papers/PaperSheet';
import { lazy } from '../../components/shared/lazy';
import type { PapersWords } from '../../lib/i18n/ru/papers';
import type { Language } from '../../lib/model/settings';
import { type PaperPlace, readPaperPlace } from '../../lib/papers/paper-place';
import type { Store } from '../../lib/store/store';
import { today } from '../../lib/today';
import { DetailsPart } from './DetailsPart';
import { type LoadedPaper, loadPaper } from './load-paper';
import { saveDocx } from './save-docx';

// Few papers count a penalty.
const PenaltyPart = lazy(async () => (await import('./PenaltyPart')).PenaltyPart);

interface Props {
  store: Store;
  words: PapersWords;
  language: Language;
}

/** The paper that the address names, as it will be printed, under a bar that is not. */
export function App({ store, words, language }: Props) {
  const place = readPaperPlace(location.hash);
  const [loaded, setLoaded] = useState<LoadedPaper | null>(null);
  const [failed, setFailed] = useState(false);
  const [said, setSaid] = useState('');
  const [attached, setAttached] = useState(true);

  useEffect(() => {
    const load = () => {
      loadPaper(store, place, today()).then(setLoaded, () => setFailed(true));
    };
    load();
    // The text may be changed in the popup while this tab stands: who comes back sees what stands there now.
    const comeBack = () => document.visibilityState === 'visible' && load();
    document.addEventListener('visibilitychange', comeBack);
    const stop = store.subscribe(load);
    return () => {
      document.removeEventListener('visibilitychange', comeBack);
      stop();
    };
  }, []);

  const title = place && loaded && 'theCase' in loaded ? titleOf(place, loaded, words) : null;
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);

  if (failed) return <Said text={words.noLog} />;
  if (!loaded) return <main aria-busy="true" />;
  if (!('theCase' in loaded))
    return <Said text={loaded.state === 'no-case' ? words.noCase : words.noPaper} />;
  const paper = loaded.state === 'written' ? (attached && loaded.proven) || loaded.paper : null;
  return (
    <>
      <header class="bar">
        <h1>{title}</h1>
        {loaded.state === 'written' && paper && (
          <>
            <div class="row">
              <button
                type="button"
                class="button primary"
                data-testid="print-paper"
                onClick={() => window.print()}
              >
                {words.print}
              </button>
              <button
                type="button"
                class="button"
                data-testid="save-docx"
                onClick={() =>
                  void saveDocx(paper, title ?? '').then(
                    () => setSaid(words.docxSaved),
                    () => setSaid(words.docxFailed),
                  )
                }
              >
                {words.saveDocx}
              </button>
            </div>
            {loaded.proven && (
              <label class="attach">
                <input
                  type="checkbox"
                  data-testid="attach-evidence"
                  checked={attached}
                  onChange={(event) => setAttached(event.currentTarget.checked)}
                />{' '}
                {words.attachEvidence(loaded.evidence)}
              </label>
            )}
            <p role="status" data-testid="paper-said">
              {said}
            </p>
            <p class="soft">
              {loaded.edited && <span data-testid="paper-edited">{words.edited} </span>}
              {words.checkPaper} {words.noHeaders}
            </p>
          </>
        )}
      </header>
      <main>
        <details class="own" data-testid="own-details" open={loaded.state === 'lacking'}>
          <summary>{words.ownDetails}</summary>
          <DetailsPart store={store} theCase={loaded.theCase} profile={loaded.profile} words={words} />
        </details>
        {paper ? (
          <>
            <PaperSheet paper={paper} />
            {paper.calculation?.of && (
              <PenaltyPart of={paper.calculation.of} today={today()} language={language} />
            )}
          </>
        ) : (
          <p class="empty" data-testid="paper-lacks">
            {words.lacking}
          </p>
        )}
      </main>
    </>
  );
}

function titleOf(
  { kind }: PaperPlace,
  loaded: Extract<LoadedPaper, { theCase: unknown }>,
  words: PapersWords,
): string {
  return words.titleOf(words.kinds[kind], loaded.theCase.orderNumber);
}

function Said({ text }: { text: string }) {
  return (
    <main class="empty">
      <p role="alert" data-testid="paper-state">
        {text}
      </p>
    </main>
  );
}

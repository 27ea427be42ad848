import { useState } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';
import { CASE_STATES, type CaseState } from '../../lib/model/case';
import { CaseRow } from './CaseRow';
import type { CaseInWords } from './case-in-words';

/** Rows a group shows at first: nobody reads more, and the page stays quick with thousands of cases. */
const FIRST = 20;

interface Props<View> {
  cases: readonly View[];
  /** Called for the rows that are shown, not for thousands that are not. */
  inWords: (view: View) => CaseInWords;
  chosenId: string | null;
  words: LogWords;
}

interface AnyCase {
  readonly state: CaseState;
  readonly id: string;
}

/** All cases: those that need the person first, then those that wait, then the closed ones. */
export function CaseList<View extends AnyCase>({ cases, ...rest }: Props<View>) {
  return (
    <nav class="case-list" aria-label={rest.words.cases}>
      {CASE_STATES.map((state) => (
        <Group key={state} state={state} cases={cases.filter((one) => one.state === state)} {...rest} />
      ))}
    </nav>
  );
}

function Group<View extends AnyCase>(props: Props<View> & { state: CaseState }) {
  const { state, cases, inWords, chosenId, words } = props;
  const [shown, setShown] = useState(FIRST);
  const chosenAt = cases.findIndex((one) => one.id === chosenId);
  const rows = cases.slice(0, Math.max(shown, chosenAt < FIRST * 2 ? chosenAt + 1 : 0));
  const left = cases.length - rows.length;
  if (cases.length === 0 && state !== 'needs-you') return null;
  return (
    <section>
      <h2>
        {words.caseState[state]} <span class="count">{cases.length}</span>
      </h2>
      {cases.length === 0 && <p class="soft">{words.needsYouEmpty}</p>}
      <ul>
        {rows.map((one) => (
          <li key={one.id}>
            <CaseRow theCase={inWords(one)} chosen={one.id === chosenId} words={words} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button plain" onClick={() => setShown(rows.length + FIRST)}>
          {words.showMore(Math.min(left, FIRST))}
        </button>
      )}
    </section>
  );
}

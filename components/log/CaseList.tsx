import type { LogWords } from '../../lib/i18n/ru/log';
import { CASE_STATES, type CaseState } from '../../lib/model/case';
import { CaseGroup } from './CaseGroup';
import { CaseRow } from './CaseRow';
import type { CaseInWords } from './case-in-words';

/** A group of no more cases is simply there; a longer one has rows only where one looks. */
const SHORT = 30;

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
  if (cases.length === 0 && state !== 'needs-you') return null;
  return (
    <section>
      <h2>
        {words.caseState[state]} <span class="count">{cases.length}</span>
      </h2>
      {cases.length === 0 && <p class="soft">{words.needsYouEmpty}</p>}
      {cases.length > SHORT ? (
        <CaseGroup {...props} />
      ) : (
        <ul>
          {cases.map((one) => (
            <li key={one.id}>
              <CaseRow theCase={inWords(one)} chosen={one.id === chosenId} words={words} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

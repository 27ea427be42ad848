import { usePapersWords } from '../../components/papers/use-papers-words';
import type { NoticeInWords } from '../../components/popup/Notice';
import type { Words } from '../../lib/i18n/load-words';
import type { ProblemId } from '../../lib/model/problem';
import { chosenWant, isFirm, wantsOf } from '../../lib/model/want';
import { recordCaseAnswer } from './record';
import type { Session } from './session';
import type { WriteToLog } from './write-to-log';

export interface ChoicesProps {
  session: Session;
  problem: ProblemId;
  words: Words;
  write: WriteToLog;
  onNotice: (notice: NoticeInWords | null) => void;
  /** The text is the person's own by now: a choice changes only the original. */
  edited: boolean;
}

const TONES = ['calm', 'firm'] as const;

/** What the letter asks for, or how it speaks: kept with the case, the text follows at once. */
export function ChoicesPart({
  session,
  problem,
  words,
  write,
  onNotice,
  edited,
  of,
}: ChoicesProps & { of: 'want' | 'tone' }) {
  const papers = usePapersWords(words.language);
  if (!papers) return null;
  const answers = session.currentCase.value?.answers ?? {};
  const want = chosenWant(problem, answers);
  const complex = problem === 'defect-complex' || answers.complex === 'yes';
  const choose = async (value: string) => {
    const refused = await write((store) => recordCaseAnswer(session, store, of, value));
    onNotice(refused === null ? null : { kind: 'bad', text: words.popup.notWritten(refused) });
  };
  const options =
    of === 'want'
      ? wantsOf(problem).map((id) => ({ id, name: papers.wants[id] }))
      : TONES.map((id) => ({ id, name: papers.tones[id] }));
  return (
    <div class="choices">
      <label class="field">
        <span>{of === 'want' ? papers.want : papers.tone}</span>
        <select
          data-testid={`letter-${of}`}
          value={of === 'want' ? (want ?? '') : isFirm(answers) ? 'firm' : 'calm'}
          onChange={(event) => void choose(event.currentTarget.value)}
        >
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {of === 'want' && complex && (want === 'refund' || want === 'replacement') && (
        <p class="soft fine" data-testid="want-complex">
          {papers.wantComplex}
        </p>
      )}
      {edited && <p class="soft fine">{papers.choiceEdited}</p>}
    </div>
  );
}

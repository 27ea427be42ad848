import { useState } from 'preact/hooks';
import { usePapersWords } from '../../components/papers/use-papers-words';
import type { NextStep } from '../../lib/model/next-step';
import { LetterPart } from './LetterPart';
import type { StepProps } from './props';
import type { Reminded } from './reminded';
import type { WriteToLog } from './write-to-log';

interface Props extends StepProps {
  write: WriteToLog;
  channel: Reminded;
}

/** A reminder to who has not answered, for a person who does not want to wait any longer. */
export function ReminderPart(props: Props) {
  const { session, words, home, next, channel } = props;
  const papers = usePapersWords(words.language);
  const [writing, setWriting] = useState(false);
  const reminding: NextStep = { ...next, step: channel, letter: `${next.problem}/follow-up` };
  const letter = home.useLetter(session, reminding);
  if (!papers) return null;
  if (!writing || letter.state !== 'written') {
    return (
      <button
        type="button"
        class="button plain"
        data-testid="remind-support"
        onClick={() => setWriting(true)}
      >
        {papers.remindSupport}
      </button>
    );
  }
  return (
    <>
      <p class="soft fine">{papers.remindEarly}</p>
      <LetterPart {...props} next={reminding} letter={letter.letter} channel={channel} own={letter.own} />
    </>
  );
}

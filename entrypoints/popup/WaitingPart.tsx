import { AnswerForm, type TypedAnswer } from '../../components/popup/AnswerForm';
import type { NextStep } from '../../lib/model/next-step';
import { moscowDay, now } from '../../lib/today';
import { recordEvent } from './record';
import type { StepProps } from './StepScreen';
import type { WriteToLog } from './write-to-log';

interface Props extends StepProps {
  write: WriteToLog;
  waiting: NonNullable<NextStep['waiting']>;
}

/** While an answer is awaited: what it was, once it is there. Silence needs no press, the day decides. */
export function WaitingPart({ session, words, waiting, write, onNotice }: Props) {
  const t = words.popup;
  const save = async (answer: TypedAnswer) => {
    const at = now();
    const unwritten = await write((store) =>
      recordEvent(session, store, waiting.attemptId, { kind: 'answered', at, on: moscowDay(at), ...answer }),
    );
    onNotice(
      unwritten === null ? { kind: 'good', text: t.saved } : { kind: 'bad', text: t.notWritten(unwritten) },
    );
  };
  return <AnswerForm words={t} onSave={(answer) => void save(answer)} />;
}

import { AnswerForm, type TypedAnswer } from '../../components/popup/AnswerForm';
import { useLoaded } from '../../components/shared/use-loaded';
import { appealNumber, sentOn } from '../../lib/case/attempt-state';
import { formatDay } from '../../lib/i18n/format-day';
import type { NextStep } from '../../lib/model/next-step';
import type { ChannelId } from '../../lib/model/step';
import { moscowDay, now } from '../../lib/today';
import { writtenNotice } from './offer-undo';
import type { StepProps } from './props';
import { type Recorded, recordEvent } from './record';
import { REMINDED } from './reminded';
import type { WriteToLog } from './write-to-log';

/** Where somebody can be asked for the number of the appeal. */
const HAS_OPERATOR: readonly ChannelId[] = ['chat', 'email', 'social', 'phone', 'bank'];

interface Props extends StepProps {
  write: WriteToLog;
  waiting: NonNullable<NextStep['waiting']>;
}

/** While an answer is awaited: of which contact, its number, and what it was once it is there. Silence needs no press, the day decides. */
export function WaitingPart(props: Props) {
  const { session, store, words, home, waiting, write, onNotice } = props;
  const { ownWindow } = home;
  const t = words.popup;
  const reasons = useLoaded(words.loadReasons, words.language);
  const save = async (answer: TypedAnswer) => {
    const at = now();
    let recorded: Recorded | null = null;
    const unwritten = await write(async (store) => {
      const event = { kind: 'answered', at, on: moscowDay(at), ...answer } as const;
      recorded = await recordEvent(session, store, waiting.attemptId, event);
    });
    onNotice(
      unwritten === null
        ? writtenNotice(t.saved, recorded, session, store, t, onNotice)
        : { kind: 'bad', text: t.notWritten(unwritten) },
    );
  };
  const attempt = session.caseAttempts.value.find((one) => one.id === waiting.attemptId);
  const number = attempt && appealNumber(attempt);
  const sent = attempt && sentOn(attempt);
  const reminded = REMINDED.find((channel) => channel === attempt?.channel);
  return (
    <>
      {attempt && (
        <p data-testid="awaited">
          {reasons?.channels[attempt.channel].name}
          {sent && `, ${formatDay(words.language, sent)}`}
          {number
            ? `. ${t.appealIs(number)}`
            : HAS_OPERATOR.includes(attempt.channel) && `. ${t.noAppealNumber}`}
        </p>
      )}
      {/* An answer that is written down leaves an empty form: pressing again would write it twice. */}
      <AnswerForm key={attempt?.events.length} words={t} onSave={(answer) => void save(answer)} />
      {reminded && ownWindow && <ownWindow.parts.ReminderPart {...props} channel={reminded} />}
    </>
  );
}

import { useState } from 'preact/hooks';
import type { NoticeInWords } from '../../components/popup/Notice';
import { AppealNumber, type SentAnswer, SentQuestion } from '../../components/popup/SentQuestion';
import { appealNumber } from '../../lib/case/attempt-state';
import type { Words } from '../../lib/i18n/load-words';
import type { Attempt } from '../../lib/model/attempt';
import { moscowDay, now } from '../../lib/today';
import { failureOf } from './failure';
import type { Log } from './log';
import { writtenNotice } from './offer-undo';
import { type Recorded, recordEvent } from './record';
import type { Session } from './session';

interface Props {
  session: Session;
  store: Log;
  words: Words;
  onNotice: (notice: NoticeInWords | null) => void;
}

/**
 * Asks about a message that an earlier visit prepared; what was copied a moment ago is not asked
 * about yet. «Да» asks for the number of the appeal, «Ещё нет» leaves the question for next time.
 */
export function PreparedQuestion({ session, store, words, onNotice }: Props) {
  const [sent, setSent] = useState<Attempt | null>(null);
  const [postponed, setPostponed] = useState<string | null>(null);
  const t = words.popup;

  const write = async (work: () => Promise<Recorded>, onUndone: () => void = () => {}) => {
    try {
      const recorded = await work();
      const said = (notice: NoticeInWords | null) => {
        if (notice?.kind === 'good') onUndone();
        onNotice(notice);
      };
      onNotice(writtenNotice(t.saved, recorded, session, store, t, said));
    } catch (error) {
      onNotice({ kind: 'bad', text: t.notWritten(t.failure[failureOf(error)]) });
    }
  };

  const answer = (attempt: Attempt) => (given: SentAnswer) =>
    void write(
      async () => {
        const at = now();
        const event = { kind: given, at, on: moscowDay(at) } as const;
        const recorded = await recordEvent(session, store, attempt.id, event);
        if (given === 'sent') setSent(attempt);
        if (given === 'not-yet') setPostponed(attempt.id);
        return recorded;
      },
      () => {
        setSent(null);
        setPostponed(null);
      },
    );

  if (sent) {
    const current = session.attempts.value.find((one) => one.id === sent.id) ?? sent;
    return (
      <AppealNumber
        key={sent.id}
        words={t}
        number={appealNumber(current) ?? ''}
        onSave={(number) =>
          void write(async () => {
            const at = now();
            const event = { kind: 'acknowledged', at, on: moscowDay(at), number } as const;
            return recordEvent(session, store, sent.id, event);
          })
        }
      />
    );
  }

  const asked = session.prepared.value;
  if (!asked || asked.id === session.copied.value?.id || asked.id === postponed) return null;
  return (
    <SentQuestion
      key={asked.id}
      attempt={asked}
      words={t}
      language={words.language}
      onAnswer={answer(asked)}
    />
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../lib/i18n/format-day';
import { formatTime } from '../../lib/i18n/format-time';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Attempt } from '../../lib/model/attempt';
import type { Language } from '../../lib/model/settings';

export type SentAnswer = 'sent' | 'not-yet' | 'dropped';

interface Props {
  attempt: Attempt;
  words: PopupWords;
  language: Language;
  onAnswer: (answer: SentAnswer) => void;
}

/** «Отправили в чат?»: prepared is not sent, so the person is asked when the popup opens again. */
export function SentQuestion({ attempt, words, language, onAnswer }: Props) {
  const prepared = attempt.events[0];
  const when = prepared ? `${formatDay(language, prepared.on)}, ${formatTime(language, prepared.at)}` : '';
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  return (
    <section class="question" data-testid="sent-question">
      <p>{words.sentQuestion(attempt.channel, when)}</p>
      <div class="row">
        <button
          type="button"
          ref={yes}
          class="button"
          data-testid="sent-yes"
          onClick={() => onAnswer('sent')}
        >
          {words.sentYes}
        </button>
        <button type="button" class="button" data-testid="sent-not-yet" onClick={() => onAnswer('not-yet')}>
          {words.sentNotYet}
        </button>
        <button type="button" class="button" data-testid="sent-no" onClick={() => onAnswer('dropped')}>
          {words.sentNo}
        </button>
      </div>
    </section>
  );
}

interface AppealProps {
  words: PopupWords;
  /** The number written down so far; empty if none. */
  number: string;
  onSave: (number: string) => void;
}

/** After «Да»: the number of the appeal. Kept while it is typed, because a popup may die at any moment. */
export function AppealNumber({ words, number, onSave }: AppealProps) {
  const [typed, setTyped] = useState(number);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = () => {
    const text = typed.trim();
    if (text !== '' && text !== number) onSave(text);
  };
  useEffect(() => {
    const timer = setTimeout(save, 700);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <form
      class="question row"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label class="field">
        <span>{words.appealNumber}</span>
        <input
          ref={field}
          data-testid="appeal-number"
          autocomplete="off"
          maxLength={80}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={save}
        />
      </label>
      <button type="submit" class="button">
        {words.save}
      </button>
    </form>
  );
}

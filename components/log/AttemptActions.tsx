import { useRef, useState } from 'preact/hooks';
import { attemptState } from '../../lib/case/attempt-state';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Attempt } from '../../lib/model/attempt';
import type { AttemptDetails } from '../../lib/model/attempt-details';
import type { IsoDay } from '../../lib/model/day';
import type { Language } from '../../lib/model/settings';
import { AnswerForm, type TypedAnswer } from '../popup/AnswerForm';
import { lazy } from '../shared/lazy';
import { NumberForm } from './NumberForm';

// Few contacts are written down wrongly.
const CorrectPart = lazy(async () => (await import('./CorrectPart')).CorrectPart);

/** What can be said about an attempt afterwards: each adds a fact, none overwrites one. Or it was a mistake. */
export interface AttemptCallbacks {
  onSent: (attempt: Attempt) => void;
  onDropped: (attempt: Attempt) => void;
  onNoAnswer: (attempt: Attempt) => void;
  onNumber: (attempt: Attempt, number: string) => void;
  onCopy: (attempt: Attempt) => void;
  onRemove: (attempt: Attempt) => void;
  onAnswer: (attempt: Attempt, answer: TypedAnswer) => void;
  /** Gives whether it was written down: what was not stays in the form. */
  onCorrect: (attempt: Attempt, details: AttemptDetails) => Promise<boolean>;
}

interface Props extends AttemptCallbacks {
  attempt: Attempt;
  words: LogWords;
  popupWords: PopupWords;
  language: Language;
  today: IsoDay;
}

/** The next thing that can be said about an attempt, and nothing that would contradict its state. */
export function AttemptActions(props: Props) {
  const { attempt, words, popupWords } = props;
  const [form, setForm] = useState<'answer' | 'number' | 'correct' | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const state = attemptState(attempt);

  const close = () => {
    setForm(null);
    // The field that had the focus is gone; it goes on from where it came.
    row.current?.querySelector('button')?.focus();
  };
  const button = (label: string, testId: string, onClick: () => void) => (
    <button type="button" class="button small" data-testid={testId} onClick={onClick}>
      {label}
    </button>
  );

  const correct = (
    <button
      type="button"
      class="button plain small"
      data-testid="log-correct"
      aria-expanded={form === 'correct'}
      onClick={() => setForm(form === 'correct' ? null : 'correct')}
    >
      {words.correct}
    </button>
  );
  const correcting = form === 'correct' && (
    <CorrectPart
      attempt={attempt}
      today={props.today}
      words={words}
      popupWords={popupWords}
      language={props.language}
      onSave={async (details) => {
        if (await props.onCorrect(attempt, details)) close();
      }}
      onCancel={close}
    />
  );
  const remove = (
    <button
      type="button"
      class="button plain small"
      data-testid="log-remove"
      onClick={() => props.onRemove(attempt)}
    >
      {words.removeAttempt}
    </button>
  );

  if (state === 'prepared') {
    return (
      <div class="row" ref={row}>
        <span>{words.wasItSent}</span>
        {button(words.yes, 'log-sent-yes', () => props.onSent(attempt))}
        {button(words.no, 'log-sent-no', () => props.onDropped(attempt))}
        {remove}
      </div>
    );
  }
  if (state === 'dropped') {
    return (
      <div class="row" ref={row}>
        {button(words.sentAfterAll, 'log-sent-yes', () => props.onSent(attempt))}
        {remove}
      </div>
    );
  }
  const ours = attempt.direction === 'out';
  const waits = state === 'sent' || state === 'acknowledged';
  return (
    <>
      <div class="row" ref={row}>
        {ours && button(words.addAnswer, 'log-add-answer', () => setForm('answer'))}
        {waits && button(words.addNumber, 'log-add-number', () => setForm('number'))}
        {waits && ours && button(words.sayNoAnswer, 'log-no-answer', () => props.onNoAnswer(attempt))}
        {correct}
        {remove}
      </div>
      {correcting}
      {form === 'answer' && (
        <AnswerForm
          words={popupWords}
          onSave={(answer) => {
            props.onAnswer(attempt, answer);
            close();
          }}
        />
      )}
      {form === 'number' && (
        <NumberForm
          words={words}
          onSave={(number) => {
            props.onNumber(attempt, number);
            close();
          }}
          onCancel={close}
        />
      )}
    </>
  );
}

import { useRef, useState } from 'preact/hooks';
import { attemptState } from '../../lib/case/attempt-state';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { Attempt } from '../../lib/model/attempt';
import { AnswerForm, type TypedAnswer } from '../popup/AnswerForm';
import { NumberForm } from './NumberForm';

/** What can be said about an attempt afterwards: each adds a fact, none overwrites one. Or it was a mistake. */
export interface AttemptCallbacks {
  onSent: (attempt: Attempt) => void;
  onDropped: (attempt: Attempt) => void;
  onNoAnswer: (attempt: Attempt) => void;
  onNumber: (attempt: Attempt, number: string) => void;
  onCopy: (attempt: Attempt) => void;
  onRemove: (attempt: Attempt) => void;
  onAnswer: (attempt: Attempt, answer: TypedAnswer) => void;
}

interface Props extends AttemptCallbacks {
  attempt: Attempt;
  words: LogWords;
  popupWords: PopupWords;
}

/** The next thing that can be said about an attempt, and nothing that would contradict its state. */
export function AttemptActions(props: Props) {
  const { attempt, words, popupWords } = props;
  const [form, setForm] = useState<'answer' | 'number' | null>(null);
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
        {remove}
      </div>
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

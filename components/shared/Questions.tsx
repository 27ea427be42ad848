import type { TargetedEvent, TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';

/** Something only the person knows. */
export interface Question {
  readonly id: string;
  readonly label: string;
  readonly kind: 'day' | 'yes-no' | 'text';
  readonly answer: string;
}

interface Props {
  questions: readonly Question[];
  yes: string;
  no: string;
  onAnswer: (id: string, answer: string) => void;
}

/** Asks only what the page does not tell; an answer counts as soon as it is given. */
export function Questions({ questions, yes, no, onAnswer }: Props) {
  return (
    <div class="questions">
      {questions.map((question) => (
        <OneQuestion key={question.id} question={question} yes={yes} no={no} onAnswer={onAnswer} />
      ))}
    </div>
  );
}

function OneQuestion({ question, yes, no, onAnswer }: Omit<Props, 'questions'> & { question: Question }) {
  const { id, label, kind, answer } = question;
  const [typed, setTyped] = useState(answer);
  if (kind === 'yes-no') {
    return (
      <fieldset class="yes-no" data-testid="question" data-question={id}>
        <legend>{label}</legend>
        {(['yes', 'no'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`question-${id}`}
              checked={answer === value}
              onChange={() => onAnswer(id, value)}
            />{' '}
            {value === 'yes' ? yes : no}
          </label>
        ))}
      </fieldset>
    );
  }
  const field = {
    id: `question-${id}`,
    autocomplete: 'off',
    value: typed,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => setTyped(event.currentTarget.value),
    onChange: (event: TargetedEvent<HTMLInputElement>) => onAnswer(id, event.currentTarget.value),
  } as const;
  return (
    <div class="field" data-testid="question" data-question={id}>
      <label for={field.id}>{label}</label>
      {kind === 'day' ? <input type="date" {...field} /> : <input type="text" maxLength={2000} {...field} />}
    </div>
  );
}

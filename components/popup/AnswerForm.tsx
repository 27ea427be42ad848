import { useState } from 'preact/hooks';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import { OUTCOMES, type Outcome } from '../../lib/model/attempt';
import { type IsoDay, isIsoDay } from '../../lib/model/day';
import { Choice } from '../shared/Choice';

export interface TypedAnswer {
  readonly outcome: Outcome;
  readonly promisedOn: IsoDay | null;
  readonly text: string;
}

interface Props {
  /** What is known of the answer's own words already. */
  text?: string;
  words: PopupWords;
  onSave: (answer: TypedAnswer) => void;
}

/** What the other side answered: the outcome moves the ladder, a promised day sets the next due day. */
export function AnswerForm({ text: known = '', words, onSave }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [promised, setPromised] = useState('');
  const [text, setText] = useState(known);
  return (
    <form
      class="answer"
      data-testid="answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (outcome) onSave({ outcome, promisedOn: isIsoDay(promised) ? promised : null, text: text.trim() });
      }}
    >
      <h2 class="soft">{words.answerQuestion}</h2>
      <Choice
        label={words.answerQuestion}
        options={OUTCOMES}
        chosen={outcome}
        onChoose={setOutcome}
        optionKey={(one) => one}
        optionProps={(one) => ({ 'data-testid': 'answer-outcome', 'data-outcome': one })}
      >
        {(one) => words.outcome[one]}
      </Choice>
      {outcome !== null && (
        <>
          {outcome === 'promised' && (
            <label class="field">
              <span>{words.promisedOn}</span>
              <input
                type="date"
                data-testid="answer-promised"
                value={promised}
                onInput={(event) => setPromised(event.currentTarget.value)}
              />
            </label>
          )}
          <label class="field">
            <span>{words.answerText}</span>
            <input
              data-testid="answer-text"
              maxLength={2000}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button" data-testid="answer-save">
            {words.save}
          </button>
        </>
      )}
    </form>
  );
}

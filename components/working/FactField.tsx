import { useState } from 'preact/hooks';
import { readSum } from '../../lib/case/told-money';
import type { WorkingWords } from '../../lib/model/working-words';
import type { FactInWords } from './facts-in-words';

interface Props {
  fact: FactInWords;
  words: WorkingWords;
  onAnswer: (answer: string) => void;
}

/** The field that corrects one fact; an answer counts as soon as it is given and can be read. */
export function FactField({ fact, words, onAnswer }: Props) {
  const [refused, setRefused] = useState(false);
  const id = `fact-${fact.id}`;
  const label = (
    <label class="unseen" for={id}>
      {fact.label}
    </label>
  );
  if (fact.kind === 'day') {
    // Half-typed years, such as 0202, are not valid yet.
    return (
      <div class="field" data-testid="question" data-question={fact.id}>
        {label}
        <input
          id={id}
          type="date"
          min="2010-01-01"
          max="2099-12-31"
          defaultValue={fact.raw}
          onChange={({ currentTarget }) =>
            currentTarget.value !== '' && currentTarget.validity.valid && onAnswer(currentTarget.value)
          }
        />
      </div>
    );
  }
  if (fact.kind === 'money') {
    return (
      <div class="field" data-testid="question" data-question={fact.id}>
        {label}
        <input
          id={id}
          inputMode="decimal"
          autocomplete="off"
          maxLength={20}
          defaultValue={fact.raw}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-refused` : undefined}
          onChange={({ currentTarget }) => {
            const isSum = readSum(currentTarget.value, null) !== null;
            setRefused(!isSum);
            if (isSum) onAnswer(currentTarget.value);
          }}
        />
        {refused && (
          <p id={`${id}-refused`} class="late" role="alert">
            {words.notMoney}
          </p>
        )}
      </div>
    );
  }
  return (
    <div class="field" data-testid="question" data-question={fact.id}>
      {label}
      <select id={id} value={fact.raw} onChange={({ currentTarget }) => onAnswer(currentTarget.value)}>
        {fact.raw === '' && (
          <option value="" disabled>
            {words.choose}
          </option>
        )}
        {fact.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

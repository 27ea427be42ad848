import { useState } from 'preact/hooks';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';

interface Props {
  attempts: readonly { readonly id: string; readonly text: string }[];
  parcels: readonly { readonly key: string; readonly name: string }[];
  /** What the choice of a parcel is called. */
  label: string;
  words: KeepingWords;
  onSplit: (attempts: readonly string[], parcel: string | null) => void;
}

/** Chooses what becomes a case of its own, and about which parcel it is. */
export function SplitForm({ attempts, parcels, label, words, onSplit }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [parcel, setParcel] = useState('');
  return (
    <details class="keeping" data-testid="case-split">
      <summary>{words.split}</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.size > 0) onSplit([...chosen], parcel === '' ? null : parcel);
          setChosen(new Set());
        }}
      >
        <p class="soft fine">{words.splitNote}</p>
        <fieldset>
          <legend class="unseen">{words.splitNote}</legend>
          {attempts.map(({ id, text }) => (
            <label key={id} class="radio">
              <input
                type="checkbox"
                data-testid="split-attempt"
                checked={chosen.has(id)}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.currentTarget.checked) next.add(id);
                  else next.delete(id);
                  setChosen(next);
                }}
              />{' '}
              {text}
            </label>
          ))}
        </fieldset>
        {parcels.length > 0 && (
          <label class="field">
            <span>{label}</span>
            <select
              data-testid="split-parcel"
              value={parcel}
              onChange={(event) => setParcel(event.currentTarget.value)}
            >
              <option value="">{words.splitWhole}</option>
              {parcels.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <div class="row">
          <button type="submit" class="button" data-testid="split-do" disabled={chosen.size === 0}>
            {words.splitDo}
          </button>
        </div>
      </form>
    </details>
  );
}

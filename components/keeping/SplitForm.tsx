import { useState } from 'preact/hooks';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';

/** What becomes a case of its own: contacts, and what it is about. */
export interface Split {
  readonly attempts: readonly string[];
  readonly evidence: readonly string[];
  /** `null`: the whole order, or the parcel that the items lie in. */
  readonly parcel: string | null;
  /** Empty: all of it. */
  readonly items: readonly string[];
}

interface Option {
  readonly id: string;
  readonly text: string;
}

interface Props {
  attempts: readonly Option[];
  evidence: readonly Option[];
  parcels: readonly Option[];
  /** Items with the parcel they lie in. */
  items: readonly (Option & { readonly parcel: string | null })[];
  /** What the choice of a parcel is called. */
  label: string;
  words: KeepingWords;
  onSplit: (split: Split) => void;
}

const NOTHING: Split = { attempts: [], evidence: [], parcel: null, items: [] };

/** Chooses what becomes a case of its own: about which parcel or which items it is, and what goes along. */
export function SplitForm({ attempts, evidence, parcels, items, label, words, onSplit }: Props) {
  const [chosen, setChosen] = useState<Split>(NOTHING);
  const change = (part: Partial<Split>) => setChosen({ ...chosen, ...part });
  const offered = items.filter((item) => chosen.parcel === null || item.parcel === chosen.parcel);
  const isEmpty =
    chosen.attempts.length + chosen.evidence.length + chosen.items.length === 0 && chosen.parcel === null;

  const list = (name: 'attempts' | 'evidence' | 'items', title: string, options: readonly Option[]) =>
    options.length > 0 && (
      <fieldset class="split-list">
        <legend>{title}</legend>
        {options.map(({ id, text }) => (
          <label key={id} class="radio">
            <input
              type="checkbox"
              data-testid={name === 'attempts' ? 'split-attempt' : `split-${name}`}
              checked={chosen[name].includes(id)}
              onChange={(event) =>
                change({
                  [name]: event.currentTarget.checked
                    ? [...chosen[name], id]
                    : chosen[name].filter((one) => one !== id),
                })
              }
            />{' '}
            {text}
          </label>
        ))}
      </fieldset>
    );

  return (
    <details class="keeping" data-testid="case-split">
      <summary>{words.split}</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isEmpty) return;
          onSplit(withParcel(chosen, items));
          setChosen(NOTHING);
        }}
      >
        <p class="soft fine">{words.splitNote}</p>
        {parcels.length > 1 && (
          <label class="field">
            <span>{label}</span>
            <select
              data-testid="split-parcel"
              value={chosen.parcel ?? ''}
              onChange={(event) => change({ parcel: event.currentTarget.value || null, items: [] })}
            >
              <option value="">{words.splitWhole}</option>
              {parcels.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        )}
        {list('items', words.splitItems, offered.length > 1 ? offered : [])}
        {list('attempts', words.splitAttempts, attempts)}
        {list('evidence', words.splitEvidence, evidence)}
        <div class="row">
          <button type="submit" class="button" data-testid="split-do" disabled={isEmpty}>
            {words.splitDo}
          </button>
        </div>
      </form>
    </details>
  );
}

/** Items that all lie in one parcel are about that parcel. */
function withParcel(split: Split, items: Props['items']): Split {
  const homes = new Set(items.filter(({ id }) => split.items.includes(id)).map(({ parcel }) => parcel));
  const [home] = homes;
  return split.parcel === null && homes.size === 1 && home ? { ...split, parcel: home } : split;
}

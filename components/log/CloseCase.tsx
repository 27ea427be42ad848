import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';
import { CASE_OUTCOMES, type CaseOutcome } from '../../lib/model/case';
import type { Money } from '../../lib/model/money';
import { typedSum } from '../../lib/model/typed-sum';

/** What came of it beside the outcome; both may be left out. */
export interface Told {
  readonly returned: Money | null;
  readonly helped: string;
}

interface Props {
  /** The shop's own currency is the sum's. */
  shop: string;
  words: LogWords;
  onClose: (outcome: CaseOutcome, told: Told) => void;
  onCancel: () => void;
}

/** How a case ended: what came back, what helped, and with one press more the outcome that closes it. */
export function CloseCase({ shop, words, onClose, onCancel }: Props) {
  const [typed, setTyped] = useState('');
  const [helped, setHelped] = useState('');
  const [refused, setRefused] = useState(false);
  const sum = useRef<HTMLInputElement>(null);
  useEffect(() => sum.current?.focus(), []);

  const close = (outcome: CaseOutcome) => {
    const returned = typed.trim() === '' ? null : typedSum(typed, shop);
    if (typed.trim() !== '' && returned === null) {
      // What was typed is not dropped: it is said what is wrong with it.
      setRefused(true);
      sum.current?.focus();
      return;
    }
    onClose(outcome, { returned, helped: helped.trim() });
  };
  return (
    <fieldset
      class="card close-case"
      data-testid="close-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <legend class="unseen">{words.closeHow}</legend>
      <div class="fields">
        <label class="field">
          <span>{words.closeReturned}</span>
          <input
            ref={sum}
            inputMode="decimal"
            autocomplete="off"
            data-testid="case-returned"
            aria-invalid={refused}
            aria-describedby={refused ? 'case-returned-refused' : undefined}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setRefused(false);
            }}
          />
        </label>
        <label class="field">
          <span>{words.closeHelped}</span>
          <input
            autocomplete="off"
            maxLength={200}
            data-testid="case-helped"
            value={helped}
            onInput={(event) => setHelped(event.currentTarget.value)}
          />
        </label>
      </div>
      {refused && (
        <p id="case-returned-refused" class="late" role="alert">
          {words.closeSumUnclear}
        </p>
      )}
      <p>{words.closeHow}</p>
      <div class="row">
        {CASE_OUTCOMES.map((outcome) => (
          <button
            type="button"
            key={outcome}
            class="button"
            data-testid="case-outcome"
            data-outcome={outcome}
            onClick={() => close(outcome)}
          >
            {words.caseOutcome[outcome]}
          </button>
        ))}
        <button type="button" class="button plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}

import { useState } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';
import { CASE_OUTCOMES, type CaseOutcome } from '../../lib/model/case';

/** What came of it beside the outcome; both may be left empty. */
export interface Told {
  /** The sum as it was typed, in roubles. */
  readonly returned: string;
  readonly helped: string;
}

interface Props {
  closed: boolean;
  words: LogWords;
  onClose: (outcome: CaseOutcome, told: Told) => void;
  onReopen: () => void;
}

/** Closes a case with the way it ended, or opens it again: both are one press away from each other. */
export function CloseCase({ closed, words, onClose, onReopen }: Props) {
  const [asking, setAsking] = useState(false);
  const [returned, setReturned] = useState('');
  const [helped, setHelped] = useState('');
  if (closed) {
    return (
      <button type="button" class="button" data-testid="case-reopen" onClick={onReopen}>
        {words.reopen}
      </button>
    );
  }
  if (!asking) {
    return (
      <button type="button" class="button" data-testid="case-close" onClick={() => setAsking(true)}>
        {words.closeCase}
      </button>
    );
  }
  return (
    <fieldset
      class="row"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <legend class="unseen">{words.closeHow}</legend>
      <span aria-hidden="true">{words.closeHow}</span>
      <label class="field">
        <span>{words.closeReturned}</span>
        <input
          inputMode="decimal"
          autocomplete="off"
          data-testid="case-returned"
          value={returned}
          onInput={(event) => setReturned(event.currentTarget.value)}
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
      {CASE_OUTCOMES.map((outcome) => (
        <button
          type="button"
          key={outcome}
          class="button small"
          data-testid="case-outcome"
          data-outcome={outcome}
          onClick={() => {
            setAsking(false);
            onClose(outcome, { returned, helped });
          }}
        >
          {words.caseOutcome[outcome]}
        </button>
      ))}
      <button type="button" class="button plain small" onClick={() => setAsking(false)}>
        {words.cancel}
      </button>
    </fieldset>
  );
}

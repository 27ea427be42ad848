import { useState } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';
import { CASE_OUTCOMES, type CaseOutcome } from '../../lib/model/case';

interface Props {
  closed: boolean;
  words: LogWords;
  onClose: (outcome: CaseOutcome) => void;
  onReopen: () => void;
}

/** Closes a case with the way it ended, or opens it again: both are one press away from each other. */
export function CloseCase({ closed, words, onClose, onReopen }: Props) {
  const [asking, setAsking] = useState(false);
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
      {CASE_OUTCOMES.map((outcome) => (
        <button
          type="button"
          key={outcome}
          class="button small"
          data-testid="case-outcome"
          data-outcome={outcome}
          onClick={() => {
            setAsking(false);
            onClose(outcome);
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

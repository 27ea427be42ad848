import { useState } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';
import { CASE_OUTCOMES, type CaseOutcome } from '../../lib/model/case';

interface Props {
  attempts: number;
  cases: number;
  /** Something is being done to them: nothing else is begun meanwhile. */
  busy: boolean;
  words: LogWords;
  onClose: (outcome: CaseOutcome) => void;
  onRemoveAttempts: () => void;
  onRemoveCases: () => void;
  onExport: () => void;
  onNone: () => void;
}

/** What can be done at once to the contacts that are chosen, and to the cases they belong to. */
export function BulkBar({ attempts, cases, busy, words, ...on }: Props) {
  const [closing, setClosing] = useState(false);
  const button = (label: string, testId: string, onClick: () => void) => (
    <button type="button" class="button small" data-testid={testId} disabled={busy} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <section
      class="bulk row"
      data-testid="bulk"
      aria-label={words.bulk}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setClosing(false);
      }}
    >
      <strong role="status">{words.chosen(attempts, cases)}</strong>
      {closing ? (
        <>
          <span>{words.closeHow}</span>
          {CASE_OUTCOMES.map((outcome) => (
            <button
              type="button"
              key={outcome}
              class="button small"
              data-testid="bulk-outcome"
              data-outcome={outcome}
              onClick={() => {
                setClosing(false);
                on.onClose(outcome);
              }}
            >
              {words.caseOutcome[outcome]}
            </button>
          ))}
          {button(words.cancel, 'bulk-cancel', () => setClosing(false))}
        </>
      ) : (
        <>
          {button(words.bulkExport, 'bulk-export', on.onExport)}
          {button(words.bulkClose(cases), 'bulk-close', () => setClosing(true))}
          {button(words.bulkRemove(attempts), 'bulk-remove', on.onRemoveAttempts)}
          {button(words.bulkRemoveCases(cases), 'bulk-remove-cases', on.onRemoveCases)}
          <button type="button" class="button plain small" data-testid="bulk-none" onClick={on.onNone}>
            {words.chooseNone}
          </button>
        </>
      )}
    </section>
  );
}

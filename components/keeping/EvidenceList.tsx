import type { KeepingWords } from '../../lib/i18n/ru/keeping';
import type { Evidence } from '../../lib/model/evidence';
import type { Language } from '../../lib/model/settings';
import { takenAt } from './taken-at';

interface Props {
  evidence: readonly Evidence[];
  /** The contacts of the case that a piece may belong to. */
  attempts: readonly { readonly id: string; readonly text: string }[];
  words: KeepingWords;
  language: Language;
  onOpen: (evidence: Evidence) => void;
  onRemove: (evidence: Evidence) => void;
  /** `null`: to the case as a whole. */
  onTie: (evidence: Evidence, attemptId: string | null) => void;
}

/** Evidence as small pictures, each with what it is, when it was taken, and its sum. */
export function EvidenceList({ evidence, attempts, words, language, onOpen, onRemove, onTie }: Props) {
  return (
    <ul class="evidence-list">
      {evidence.map((one) => (
        <li key={one.id} class="evidence" data-testid="evidence" data-kind={one.kind}>
          {one.preview === null ? (
            <span class="evidence-picture" aria-hidden="true">
              {endingOf(one.name)}
            </span>
          ) : (
            <img class="evidence-picture" src={one.preview} alt="" />
          )}
          <div class="evidence-facts">
            <strong class="cut">{one.name}</strong>
            <span class="soft fine">
              {words.kind[one.kind]} · {takenAt(one, words, language)} ·{' '}
              {words.size(String(Math.max(1, Math.round(one.size / 1024))))}
            </span>
            {one.address !== null && <span class="soft fine cut">{one.address}</span>}
            <span class="soft fine sum" title={one.sha256}>
              SHA-256 {one.sha256.slice(0, 16)}…
            </span>
            {attempts.length > 0 && (
              <select
                class="fine evidence-of"
                data-testid="evidence-of"
                aria-label={`${words.belongsTo}: ${one.name}`}
                title={words.belongsTo}
                value={attempts.some(({ id }) => id === one.attemptId) ? (one.attemptId ?? '') : ''}
                onChange={(event) => onTie(one, event.currentTarget.value || null)}
              >
                <option value="">{words.wholeCase}</option>
                {attempts.map(({ id, text }) => (
                  <option key={id} value={id}>
                    {text}
                  </option>
                ))}
              </select>
            )}
            <div class="row">
              <button
                type="button"
                class="button small"
                data-testid="evidence-open"
                onClick={() => onOpen(one)}
              >
                {words.open}
                <span class="unseen"> {one.name}</span>
              </button>
              <button
                type="button"
                class="button plain small"
                data-testid="evidence-remove"
                onClick={() => onRemove(one)}
              >
                {words.remove}
                <span class="unseen"> {one.name}</span>
              </button>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

function endingOf(name: string): string {
  return /\.(\w{1,5})$/.exec(name)?.[1]?.toUpperCase() ?? '…';
}

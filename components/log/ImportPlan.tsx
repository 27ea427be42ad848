import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';
import { type FateInWords, ImportList } from './ImportList';

/** How many things of a kind would be added, changed, and left as they are. */
interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
}

interface Props {
  cases: Tally;
  attempts: Tally;
  /** The cases behind the numbers. */
  lists: readonly FateInWords[];
  /** What the person threw away and the copy still has; `null`: nothing. */
  away: { readonly text: string; readonly label: string } | null;
  words: LogWords;
  onConfirm: (bringBack: boolean) => void;
  onCancel: () => void;
}

/** What loading a copy would do, before it does it. */
export function ImportPlan({ cases, attempts, lists, away, words, onConfirm, onCancel }: Props) {
  const [bringBack, setBringBack] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => confirm.current?.focus(), []);
  const nothing = [cases, attempts].every((tally) => tally.added + tally.changed === 0);
  return (
    <section class="card" data-testid="import-plan" aria-labelledby="import-plan-title">
      <h3 id="import-plan-title">{words.importPlan}</h3>
      {nothing && <p>{words.importNothing}</p>}
      <dl>
        <dt>{words.importCases}</dt>
        <dd>{inWords(cases, words)}</dd>
        <dt>{words.importAttempts}</dt>
        <dd>{inWords(attempts, words)}</dd>
      </dl>
      {lists.map((list) => (
        <ImportList key={list.fate} {...list} />
      ))}
      {away && (
        <>
          <p>{away.text}</p>
          <label class="radio">
            <input
              type="checkbox"
              data-testid="import-bring-back"
              checked={bringBack}
              onChange={(event) => setBringBack(event.currentTarget.checked)}
            />{' '}
            {away.label}
          </label>
        </>
      )}
      <div class="row">
        <button
          type="button"
          ref={confirm}
          class="button primary"
          data-testid="import-confirm"
          onClick={() => onConfirm(bringBack)}
        >
          {words.importConfirm}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

function inWords({ added, changed, kept }: Tally, words: LogWords): string {
  const said = [
    added > 0 ? words.importAdded(added) : null,
    changed > 0 ? words.importChanged(changed) : null,
    kept > 0 || added + changed === 0 ? words.importKept(kept) : null,
  ];
  return said.filter((one) => one !== null).join(', ');
}

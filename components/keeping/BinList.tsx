import { useState } from 'preact/hooks';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';

/** A thing in the bin as its row says it. */
export interface BinnedInWords {
  readonly id: string;
  readonly kind: 'case' | 'attempt' | 'evidence';
  readonly text: string;
  /** How long it can still be brought back. */
  readonly left: string;
}

interface Props {
  binned: readonly BinnedInWords[];
  words: KeepingWords;
  onRestore: (id: string) => void;
}

/** Rows shown at first. */
const FIRST = 20;

/** The bin: folded, for it is rarely looked for. */
export function BinList({ binned, words, onRestore }: Props) {
  const [all, setAll] = useState(false);
  const rows = all ? binned : binned.slice(0, FIRST);
  return (
    <details class="bin" data-testid="bin">
      <summary>
        {words.bin} <span class="count">{binned.length}</span>
      </summary>
      <p class="soft">{binned.length === 0 ? words.binEmpty : words.binNote}</p>
      <ul>
        {rows.map((one) => (
          <li key={one.id} class="row" data-testid="bin-row" data-kind={one.kind}>
            <span>{one.text}</span>
            <span class="soft fine">{one.left}</span>
            <button
              type="button"
              class="button small"
              data-testid="bin-restore"
              onClick={() => onRestore(one.id)}
            >
              {words.restore}
              <span class="unseen"> {one.text}</span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length < binned.length && (
        <button type="button" class="button plain" onClick={() => setAll(true)}>
          + {binned.length - rows.length}
        </button>
      )}
    </details>
  );
}

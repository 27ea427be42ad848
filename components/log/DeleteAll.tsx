import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';

interface Props {
  counts: { readonly cases: number; readonly attempts: number };
  words: LogWords;
  onBackup: () => void;
  onConfirm: () => void;
}

/** The only deed that asks first, because nothing brings its victims back: it says what goes, and offers a copy. */
export function DeleteAll({ counts, words, onBackup, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const backup = useRef<HTMLButtonElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  // The safe way out has the focus: Enter pressed twice must not delete anything.
  useEffect(() => {
    if (asking) backup.current?.focus();
  }, [asking]);
  const close = () => {
    setAsking(false);
    open.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        ref={open}
        class="button"
        data-testid="delete-all"
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      >
        {words.deleteAll}
      </button>
      {asking && (
        <section
          class="card danger"
          aria-label={words.deleteAll}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <p>{words.deleteAllAsk(counts.cases, counts.attempts)}</p>
          <div class="row">
            <button type="button" ref={backup} class="button primary" onClick={onBackup}>
              {words.deleteBackup}
            </button>
            <button
              type="button"
              class="button bad"
              data-testid="delete-all-confirm"
              onClick={() => {
                close();
                onConfirm();
              }}
            >
              {words.deleteAllConfirm}
            </button>
            <button type="button" class="button plain" onClick={close}>
              {words.cancel}
            </button>
          </div>
        </section>
      )}
    </>
  );
}

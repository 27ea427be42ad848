import { useEffect, useState } from 'preact/hooks';

/** What was just done, or what went wrong and what to do about it. */
export interface NoticeInWords {
  readonly kind: 'good' | 'bad';
  readonly text: string;
  /** Takes it back; offered for ten seconds, as in the log. */
  readonly undo?: (() => void) | undefined;
}

const UNDO_TIME = 10_000;

/** Said to screen readers the moment it appears. Errors stay until the next press. */
export function Notice({ notice, undoLabel }: { notice: NoticeInWords | null; undoLabel: string }) {
  const [late, setLate] = useState<NoticeInWords | null>(null);
  useEffect(() => {
    if (!notice?.undo) return;
    const timer = setTimeout(() => setLate(notice), UNDO_TIME);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div class={notice ? `note ${notice.kind} row` : ''}>
      <span class={notice?.kind} role="status" aria-live="polite" data-testid="notice">
        {notice?.text}
      </span>
      {notice?.undo && late !== notice && (
        <button type="button" class="button small" data-testid="undo" onClick={notice.undo}>
          {undoLabel}
        </button>
      )}
    </div>
  );
}

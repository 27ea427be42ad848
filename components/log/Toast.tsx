/** What was just done, or what went wrong; `undo` where it can be taken back. */
export interface ToastInWords {
  readonly kind: 'good' | 'bad';
  readonly text: string;
  readonly undo?: () => void;
}

interface Props {
  toast: ToastInWords | null;
  undoLabel: string;
}

/** Said to screen readers the moment it appears; what went well can be taken back from here. */
export function Toast({ toast, undoLabel }: Props) {
  return (
    <div class="toast" role="status" aria-live="polite">
      {toast && (
        <p class={`note ${toast.kind} row`}>
          <span data-testid="notice">{toast.text}</span>
          {toast.undo && (
            <button type="button" class="button small" data-testid="undo" onClick={toast.undo}>
              {undoLabel}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

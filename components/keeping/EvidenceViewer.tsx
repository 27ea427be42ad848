import { useEffect, useRef } from 'preact/hooks';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';

interface Props {
  name: string;
  /** A `blob:` address of a picture; `null` where it is a text. */
  picture: string | null;
  text: string | null;
  /** Its bytes are no longer those whose sum was noted. */
  changed: boolean;
  words: KeepingWords;
  onSave: () => void;
  onClose: () => void;
}

/** One piece of evidence as large as the window: drawn or read, never run. */
export function EvidenceViewer({ name, picture, text, changed, words, onSave, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal?.();
  }, []);
  return (
    <dialog ref={dialog} class="viewer" aria-label={name} data-testid="evidence-viewer" onClose={onClose}>
      <div class="row">
        <strong>{name}</strong>
        <button type="button" class="button small" onClick={onSave}>
          {words.save}
        </button>
        <button type="button" class="button small" data-testid="evidence-close" onClick={onClose}>
          {words.close}
        </button>
      </div>
      {changed && <p class="late">{words.changed}</p>}
      {picture !== null && <img src={picture} alt={name} />}
      {text !== null && <pre class="text">{text}</pre>}
    </dialog>
  );
}

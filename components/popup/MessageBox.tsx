import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PopupWords } from '../../lib/i18n/ru/popup';

/** A part of the text to be shown selected. The same part anew is a new object. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

interface Props {
  subject: string | null;
  /** The text as the product wrote it. */
  original: string;
  /** The text as it stands, with the person's changes. */
  text: string;
  words: PopupWords;
  onEdit: (text: string) => void;
  /** What to show selected: a place that needs a look, or all of it, for a copy by hand. */
  selected: Selection | null;
  /** What there is to say about the text. */
  children?: ComponentChildren;
}

/** The message itself, editable: what stands here is what is copied. */
export function MessageBox({ subject, original, text, words, onEdit, selected, children }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!selected || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(selected.start, selected.end);
    // Chromium scrolls to a place where something is typed, not to one that is selected.
    const part = selected.start / Math.max(1, area.current.value.length);
    area.current.scrollTop = Math.max(0, area.current.scrollHeight * part - area.current.clientHeight / 2);
  }, [selected]);
  return (
    <div class="message">
      {subject !== null && (
        <p class="subject">
          <span class="soft">{words.subject}:</span> <span data-testid="message-subject">{subject}</span>
        </p>
      )}
      <label>
        <span class="unseen">{words.message}</span>
        <textarea
          ref={area}
          data-testid="message-text"
          lang="ru"
          rows={9}
          defaultValue={original}
          value={text}
          onInput={(event) => onEdit(event.currentTarget.value)}
        />
      </label>
      {text !== original && (
        <button
          type="button"
          class="button plain small"
          data-testid="message-restore"
          onClick={() => onEdit(original)}
        >
          {words.restore}
        </button>
      )}
      {children}
    </div>
  );
}

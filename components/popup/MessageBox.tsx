import { useEffect, useRef } from 'preact/hooks';
import type { PopupWords } from '../../lib/i18n/ru/popup';

interface Props {
  subject: string | null;
  /** The text as the product wrote it. */
  original: string;
  /** The text as it stands, with the person's changes. */
  text: string;
  words: PopupWords;
  onEdit: (text: string) => void;
  /** Set to have the text selected, for a copy by hand where the browser refused ours. */
  selected: boolean;
}

/** The message itself, editable: what stands here is what is copied. */
export function MessageBox({ subject, original, text, words, onEdit, selected }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (selected) area.current?.select();
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
    </div>
  );
}

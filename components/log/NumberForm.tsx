import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';

interface Props {
  words: LogWords;
  onSave: (number: string) => void;
  onCancel: () => void;
}

/** The number of the appeal, written down after the message went. */
export function NumberForm({ words, onSave, onCancel }: Props) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="row end"
      onSubmit={(event) => {
        event.preventDefault();
        const number = typed.trim();
        if (number !== '') onSave(number);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label class="field">
        <span>{words.appealField}</span>
        <input
          ref={field}
          data-testid="log-number"
          autocomplete="off"
          maxLength={80}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {words.save}
      </button>
      <button type="button" class="button plain" onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  );
}

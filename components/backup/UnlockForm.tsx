import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupWords } from '../../lib/i18n/ru/backup';

interface Props {
  words: BackupWords;
  /** Gives false where the passphrase was a wrong one. */
  onUnlock: (passphrase: string) => Promise<boolean>;
  onCancel: () => void;
}

/** Asks for the passphrase of a copy that was chosen; a wrong one is said to be wrong, and typed again. */
export function UnlockForm({ words, onUnlock, onCancel }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="card narrow"
      data-testid="unlock-form"
      aria-labelledby="unlock-title"
      onSubmit={async (event) => {
        event.preventDefault();
        if (busy || passphrase === '') return;
        setBusy(true);
        const fits = await onUnlock(passphrase);
        setBusy(false);
        setWrong(!fits);
        if (!fits) field.current?.select();
      }}
    >
      <h3 id="unlock-title">{words.unlockTitle}</h3>
      <label class="field">
        <span>{words.passphrase}</span>
        <input
          ref={field}
          type="password"
          autocomplete="current-password"
          data-testid="unlock-passphrase"
          aria-invalid={wrong}
          aria-describedby={wrong ? 'unlock-wrong' : undefined}
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </label>
      {wrong && (
        <p id="unlock-wrong" class="late" role="alert" data-testid="unlock-wrong">
          {words.wrongPassphrase}
        </p>
      )}
      <div class="row">
        <button
          type="submit"
          class="button primary"
          data-testid="unlock"
          disabled={busy || passphrase === ''}
        >
          {busy ? words.unlocking : words.unlock}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupWords } from '../../lib/i18n/ru/backup';

interface Props {
  words: BackupWords;
  /** How hard to guess what is typed so far is. */
  strengthOf: (passphrase: string) => keyof BackupWords['strength'];
  invent: () => string;
  onLock: (passphrase: string) => Promise<void>;
  onCancel: () => void;
}

/** Asks for the passphrase of a new copy, and says how strong it is and what losing it means. */
export function LockForm({ words, strengthOf, invent, onLock, onCancel }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const strength = strengthOf(passphrase);
  const differ = !shown && again !== '' && again !== passphrase;
  const ready = strength !== 'short' && (shown || again === passphrase) && !busy;
  return (
    <form
      class="card narrow"
      data-testid="lock-form"
      aria-labelledby="lock-title"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!ready) return;
        setBusy(true);
        await onLock(passphrase);
        setBusy(false);
      }}
    >
      <h3 id="lock-title">{words.locked}</h3>
      <p class="soft">{words.lockedText}</p>
      <label class="field">
        <span>{words.passphrase}</span>
        <input
          ref={first}
          {...(shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          autocomplete="new-password"
          spellcheck={false}
          data-testid="lock-passphrase"
          aria-describedby="lock-strength"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </label>
      <p
        id="lock-strength"
        class={strength === 'weak' ? 'doubt' : 'soft'}
        role="status"
        data-testid="lock-strength"
        data-strength={strength}
      >
        {words.strength[strength]}
      </p>
      {!shown && (
        <label class="field">
          <span>{words.repeat}</span>
          <input
            type="password"
            autocomplete="new-password"
            data-testid="lock-repeat"
            aria-invalid={differ}
            value={again}
            onInput={(event) => setAgain(event.currentTarget.value)}
          />
        </label>
      )}
      {differ && (
        <p class="doubt" role="status">
          {words.differ}
        </p>
      )}
      <div class="row">
        <label class="row">
          <input
            type="checkbox"
            data-testid="lock-show"
            checked={shown}
            onChange={(event) => setShown(event.currentTarget.checked)}
          />
          {words.show}
        </label>
        <button
          type="button"
          class="button plain"
          data-testid="lock-invent"
          onClick={() => {
            setPassphrase(invent());
            setShown(true);
          }}
        >
          {words.invent}
        </button>
      </div>
      <div class="row">
        <button type="submit" class="button primary" data-testid="lock-save" disabled={!ready}>
          {busy ? words.working : words.lock}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

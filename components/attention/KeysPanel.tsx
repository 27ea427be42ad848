import type { KeysWords } from '../../lib/i18n/ru/keys';
import type { ShortcutName } from '../../lib/model/shortcut';

interface Props {
  /** `key`: as the browser writes it; `null` where none is set. */
  shortcuts: readonly { readonly name: ShortcutName; readonly key: string | null }[];
  /** The browser did not let its page be opened: the way there in words. */
  inWords: boolean;
  words: KeysWords;
  onChange: () => void;
}

/** The keys that are listened to everywhere, and the way to change them. */
export function KeysPanel({ shortcuts, inWords, words, onChange }: Props) {
  return (
    <section class="data" aria-labelledby="keys-title" data-testid="keys">
      <h2 id="keys-title">{words.title}</h2>
      <dl class="keys">
        {shortcuts.map(({ name, key }) => (
          <div key={name} data-testid="shortcut" data-name={name}>
            <dt>{key === null ? <span class="soft">{words.none}</span> : <kbd>{key}</kbd>}</dt>
            <dd>{words.does[name]}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{words.inLists}</p>
      <div class="row">
        <button type="button" class="button" data-testid="change-keys" onClick={onChange}>
          {words.change}
        </button>
        {inWords && (
          <p class="note" role="status">
            {words.where}
          </p>
        )}
      </div>
    </section>
  );
}

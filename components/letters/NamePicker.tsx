import type { LettersWords } from '../../lib/i18n/ru/letters';

interface Props {
  /** Names that may stand in this letter, each as it is to be written into the text. */
  names: readonly { readonly name: string; readonly tag: string }[];
  words: LettersWords;
  onInsert: (tag: string) => void;
}

/** What may be put into the text; a choice writes it where the cursor stands. */
export function NamePicker({ names, words, onInsert }: Props) {
  return (
    <>
      <label class="field">
        <span>{words.insert}</span>
        <select
          data-testid="own-insert"
          aria-describedby="own-insert-hint"
          value=""
          onChange={(event) => {
            const chosen = names.find(({ name }) => name === event.currentTarget.value);
            event.currentTarget.value = '';
            if (chosen) onInsert(chosen.tag);
          }}
        >
          <option value="">…</option>
          {names.map(({ name }) => (
            <option key={name} value={name}>
              {`${words.names[name] ?? name} {${name}}`}
            </option>
          ))}
        </select>
        <small id="own-insert-hint" class="soft fine">
          {words.insertHint}
        </small>
      </label>
      <details>
        <summary>{words.rules}</summary>
        <ul class="own-rules">
          {words.rulesLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

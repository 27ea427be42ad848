import type { SettingsWords } from '../../lib/i18n/ru/settings';
import { LANGUAGES, type Language } from '../../lib/model/settings';

interface Props {
  /** The language the person chose; `null`: the browser's. */
  chosen: Language | null;
  words: SettingsWords;
  onChoose: (language: Language | null) => void;
}

/** Each language is named in itself: who cannot read this page must find the way out of it. */
const NAMES: Record<Language, string> = { ru: 'Русский', en: 'English' };

/** The language that everything is shown in. */
export function LanguageChoice({ chosen, words, onChoose }: Props) {
  return (
    <section class="data" aria-labelledby="language-title">
      <h2 id="language-title">{words.language}</h2>
      <select
        class="language"
        data-testid="language"
        aria-labelledby="language-title"
        value={chosen ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChoose(LANGUAGES.find((one) => one === value) ?? null);
        }}
      >
        <option value="">{words.languageBrowser}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {NAMES[one]}
          </option>
        ))}
      </select>
    </section>
  );
}

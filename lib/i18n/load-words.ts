import type { RulebookWords } from '../model/rulebook-words';
import type { Language } from '../model/settings';
import type { PopupWords } from './ru/popup';

/** One language's words for the popup: only the chosen language is loaded. */
export interface Words {
  readonly language: Language;
  readonly popup: PopupWords;
  readonly rulebook: RulebookWords;
}

/** Loads the words that the popup shows. */
export async function loadPopupWords(language: Language): Promise<Words> {
  const [{ popup }, { rulebook }] =
    language === 'en'
      ? await Promise.all([import('./en/popup'), import('./en/rulebook')])
      : await Promise.all([import('./ru/popup'), import('./ru/rulebook')]);
  return { language, popup, rulebook };
}

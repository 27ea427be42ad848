import { LANGUAGES, type Language } from '../model/settings';

/**
 * The person's choice, else the first of the browser's languages that the product speaks, else
 * Russian: the shop is Russian, and so are most people who stand on its pages.
 */
export function chooseLanguage(chosen: Language | null, browserLanguages: readonly string[]): Language {
  if (chosen) return chosen;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((language) => language === primary);
    if (found) return found;
  }
  return 'ru';
}

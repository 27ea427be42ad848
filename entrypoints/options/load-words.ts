import { type LogWords, log } from '../../lib/i18n/ru/log';
import { type PopupWords, popup } from '../../lib/i18n/ru/popup';
import { rulebook } from '../../lib/i18n/ru/rulebook';
import type { RulebookWords } from '../../lib/model/rulebook-words';
import type { Language } from '../../lib/model/settings';

/** One language's words for this page. What popup and page both say, such as states, stands once. */
export interface PageWords {
  readonly language: Language;
  readonly log: LogWords;
  readonly popup: PopupWords;
  readonly rulebook: RulebookWords;
}

/** The shop is Russian: these words come with the page's code, and nearly everybody waits for no others. */
const RUSSIAN: PageWords = { language: 'ru', log, popup, rulebook };

/** The words of one language. */
export async function loadPageWords(language: Language): Promise<PageWords> {
  if (language === 'ru') return RUSSIAN;
  const [english, ofPopup, ofRules] = await Promise.all([
    import('../../lib/i18n/en/log'),
    import('../../lib/i18n/en/popup'),
    import('../../lib/i18n/en/rulebook'),
  ]);
  return { language, log: english.log, popup: ofPopup.popup, rulebook: ofRules.rulebook };
}

import type { LogWords } from '../../lib/i18n/ru/log';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { RulebookWords } from '../../lib/model/rulebook-words';
import type { Language } from '../../lib/model/settings';

/** One language's words for this page. What popup and page both say, such as states, stands once. */
export interface PageWords {
  readonly language: Language;
  readonly log: LogWords;
  readonly popup: PopupWords;
  readonly rulebook: RulebookWords;
}

/** Loads the words of one language; the other's are not read from the disk. */
export async function loadPageWords(language: Language): Promise<PageWords> {
  const [{ log }, { popup }, { rulebook }] =
    language === 'en'
      ? await Promise.all([
          import('../../lib/i18n/en/log'),
          import('../../lib/i18n/en/popup'),
          import('../../lib/i18n/en/rulebook'),
        ])
      : await Promise.all([
          import('../../lib/i18n/ru/log'),
          import('../../lib/i18n/ru/popup'),
          import('../../lib/i18n/ru/rulebook'),
        ]);
  return { language, log, popup, rulebook };
}

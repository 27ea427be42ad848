import { type LogWords, log } from '../../lib/i18n/ru/log';
import { type PopupWords, popup } from '../../lib/i18n/ru/popup';
import { steps } from '../../lib/i18n/ru/steps';
import type { StepWords } from '../../lib/model/rulebook-words';
import type { Language } from '../../lib/model/settings';

/** Everything that the log's page says. */
export interface PageWords {
  readonly language: Language;
  readonly log: LogWords;
  readonly popup: PopupWords;
  readonly steps: StepWords;
}

/** The shop is Russian: these words come with the page's code, and nearly everybody waits for no others. */
const RUSSIAN: PageWords = { language: 'ru', log, popup, steps };

/** The words of one language. */
export async function loadPageWords(language: Language): Promise<PageWords> {
  if (language === 'ru') return RUSSIAN;
  const [english, ofPopup, ofSteps] = await Promise.all([
    import('../../lib/i18n/en/log'),
    import('../../lib/i18n/en/popup'),
    import('../../lib/i18n/en/steps'),
  ]);
  return { language, log: english.log, popup: ofPopup.popup, steps: ofSteps.steps };
}

import { chooseLanguage } from '../../lib/i18n/choose-language';
import { overlay as enOverlay } from '../../lib/i18n/en/overlay';
import { reminders as enReminders } from '../../lib/i18n/en/reminders';
import { problems as enProblems } from '../../lib/i18n/en/rulebook/problems';
import { rungs as enRungs } from '../../lib/i18n/en/rulebook/rungs';
import { type OverlayLineWords, overlay as ruOverlay } from '../../lib/i18n/ru/overlay';
import { type ReminderWords, reminders as ruReminders } from '../../lib/i18n/ru/reminders';
import { problems as ruProblems } from '../../lib/i18n/ru/rulebook/problems';
import { rungs as ruRungs } from '../../lib/i18n/ru/rulebook/rungs';
import type { ProblemId } from '../../lib/model/problem';
import type { RungWords } from '../../lib/model/rulebook-words';
import type { Language } from '../../lib/model/settings';
import type { Store } from '../../lib/store/store';

/** What the background says in one language. It may load nothing later, so both languages are always there. */
export interface BackgroundWords {
  readonly language: Language;
  readonly reminders: ReminderWords;
  readonly overlay: OverlayLineWords;
  readonly problems: Readonly<Record<ProblemId, string>>;
  readonly rungs: Readonly<Record<string, RungWords>>;
}

const WORDS: Readonly<Record<Language, BackgroundWords>> = {
  ru: { language: 'ru', reminders: ruReminders, overlay: ruOverlay, problems: ruProblems, rungs: ruRungs },
  en: { language: 'en', reminders: enReminders, overlay: enOverlay, problems: enProblems, rungs: enRungs },
};

export async function wordsFor(store: Pick<Store, 'settings'>): Promise<BackgroundWords> {
  return WORDS[chooseLanguage((await store.settings()).language, navigator.languages)];
}

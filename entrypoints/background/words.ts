import { chooseLanguage } from '../../lib/i18n/choose-language';
import { inPage as enInPage } from '../../lib/i18n/en/in-page';
import { news as enNews } from '../../lib/i18n/en/news';
import { overlay as enOverlay } from '../../lib/i18n/en/overlay';
import { reminders as enReminders } from '../../lib/i18n/en/reminders';
import { problems as enProblems } from '../../lib/i18n/en/rulebook/problems';
import { titles as enTitles } from '../../lib/i18n/en/rulebook/titles';
import { steps as enSteps } from '../../lib/i18n/en/steps';
import { type InPageWords, inPage as ruInPage } from '../../lib/i18n/ru/in-page';
import { type NewsWords, news as ruNews } from '../../lib/i18n/ru/news';
import { type OverlayLineWords, overlay as ruOverlay } from '../../lib/i18n/ru/overlay';
import { type ReminderWords, reminders as ruReminders } from '../../lib/i18n/ru/reminders';
import { problems as ruProblems } from '../../lib/i18n/ru/rulebook/problems';
import { titles as ruTitles } from '../../lib/i18n/ru/rulebook/titles';
import { steps as ruSteps, type StepWords } from '../../lib/i18n/ru/steps';
import type { ProblemId } from '../../lib/model/problem';
import type { Language } from '../../lib/model/settings';
import type { Store } from '../../lib/store/store';

/** What the background says in one language. It may load nothing later, so both languages are always there. */
export interface BackgroundWords {
  readonly language: Language;
  readonly reminders: ReminderWords;
  readonly overlay: OverlayLineWords;
  readonly inPage: InPageWords;
  readonly news: NewsWords;
  readonly problems: Readonly<Record<ProblemId, string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly steps: StepWords;
}

const WORDS: Readonly<Record<Language, BackgroundWords>> = {
  ru: {
    language: 'ru',
    reminders: ruReminders,
    overlay: ruOverlay,
    inPage: ruInPage,
    news: ruNews,
    problems: ruProblems,
    titles: ruTitles,
    steps: ruSteps,
  },
  en: {
    language: 'en',
    reminders: enReminders,
    overlay: enOverlay,
    inPage: enInPage,
    news: enNews,
    problems: enProblems,
    titles: enTitles,
    steps: enSteps,
  },
};

export async function wordsFor(store: Pick<Store, 'settings'>): Promise<BackgroundWords> {
  return WORDS[chooseLanguage((await store.settings()).language, navigator.languages)];
}

import type { GuideWords, ReasonWords } from '../model/rulebook-words';
import type { Language } from '../model/settings';
import type { PopupWords } from './ru/popup';
import type { StepWords } from './ru/steps';

/** One language's words for the popup: only the chosen language is loaded. */
export interface Words {
  readonly language: Language;
  readonly popup: PopupWords;
  readonly steps: StepWords;
  /** What is said behind «Почему?», fetched when it is first shown. */
  readonly loadReasons: (language: Language) => Promise<ReasonWords>;
  /** What is said behind «Как это сделать», and the questions of the rulebook. */
  readonly loadGuide: (language: Language) => Promise<GuideWords>;
}

/** Loads the words that every opening of the popup shows. */
export async function loadPopupWords(language: Language): Promise<Words> {
  const [{ popup }, { steps }] =
    language === 'en'
      ? await Promise.all([import('./en/popup'), import('./en/steps')])
      : await Promise.all([import('./ru/popup'), import('./ru/steps')]);
  return {
    language,
    popup,
    steps,
    loadReasons: loadReasonWords,
    loadGuide: loadGuideWords,
  };
}

/** Loads what is said behind «Почему?». */
export async function loadReasonWords(language: Language): Promise<ReasonWords> {
  const { reasons } = language === 'en' ? await import('./en/reasons') : await import('./ru/reasons');
  return reasons;
}

/** Loads what is said behind «Как это сделать», and the questions of the rulebook. */
export async function loadGuideWords(language: Language): Promise<GuideWords> {
  const { guide } = language === 'en' ? await import('./en/guide') : await import('./ru/guide');
  return guide;
}

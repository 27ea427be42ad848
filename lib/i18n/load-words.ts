import type { GuideWords, ReasonWords } from '../model/rulebook-words';
import type { Language } from '../model/settings';
import type { WorkingWords } from '../model/working-words';
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
  /** What is said of facts, other steps and the penalty, behind «Почему?». */
  readonly loadWorking: (language: Language) => Promise<WorkingWords>;
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
    loadWorking: loadWorkingWords,
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

/** Loads what is said about facts, other steps and the penalty, behind «Почему?». */
export async function loadWorkingWords(language: Language): Promise<WorkingWords> {
  const { working } = language === 'en' ? await import('./en/working') : await import('./ru/working');
  return working;
}

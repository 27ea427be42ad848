import type { ReasonWords } from '../model/rulebook-words';
import type { Language } from '../model/settings';
import type { WorkingWords } from '../model/working-words';
import type { PopupWords } from './ru/popup';

/** What is said under a paper about its penalty. */
export interface PenaltyWords {
  readonly working: WorkingWords;
  readonly reasons: ReasonWords;
  readonly marks: Pick<PopupWords, 'checkedOn' | 'doubtful' | 'outdated'>;
}

/** Loads it: few papers count a penalty. */
export async function loadPenaltyWords(language: Language): Promise<PenaltyWords> {
  const [{ working }, { reasons }, { popup }] =
    language === 'en'
      ? await Promise.all([import('./en/working'), import('./en/reasons'), import('./en/popup')])
      : await Promise.all([import('./ru/working'), import('./ru/reasons'), import('./ru/popup')]);
  return { working, reasons, marks: popup };
}

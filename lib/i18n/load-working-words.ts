import type { Language } from '../model/settings';
import type { WorkingWords } from '../model/working-words';

/** Loads what is said about facts, other steps and the penalty, behind «Почему?». */
export async function loadWorkingWords(language: Language): Promise<WorkingWords> {
  const { working } = language === 'en' ? await import('./en/working') : await import('./ru/working');
  return working;
}

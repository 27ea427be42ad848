import type { Language } from '../model/settings';
import type { PapersWords } from './ru/papers';

/** Loads what is said about papers and ways out: few openings of the popup need it. */
export async function loadPapersWords(language: Language): Promise<PapersWords> {
  const { papers } = language === 'en' ? await import('./en/papers') : await import('./ru/papers');
  return papers;
}

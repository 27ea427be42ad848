import type { Language } from '../model/settings';
import type { ReadingWords } from './ru/reading';

/** Loads what is said about reading: most pages are read whole and need none of it. */
export async function loadReadingWords(language: Language): Promise<ReadingWords> {
  const { reading } = language === 'en' ? await import('./en/reading') : await import('./ru/reading');
  return reading;
}

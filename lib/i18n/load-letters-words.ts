import type { Language } from '../model/settings';
import type { LettersWords } from './ru/letters';

/** Loads what the page of own letters says: few people come there. */
export async function loadLettersWords(language: Language): Promise<LettersWords> {
  const { letters } = language === 'en' ? await import('./en/letters') : await import('./ru/letters');
  return letters;
}

import type { Language } from '../model/settings';
import type { CorrectingWords } from './ru/correcting';

/** Loads what is said about facts that were put right. */
export async function loadCorrectingWords(language: Language): Promise<CorrectingWords> {
  const { correcting } =
    language === 'en' ? await import('./en/correcting') : await import('./ru/correcting');
  return correcting;
}

import type { Language } from '../model/settings';
import type { KeepingWords } from './ru/keeping';

/** Loads what is said about evidence, the bin, and cases that are merged or split. */
export async function loadKeepingWords(language: Language): Promise<KeepingWords> {
  const { keeping } = language === 'en' ? await import('./en/keeping') : await import('./ru/keeping');
  return keeping;
}

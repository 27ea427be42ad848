import type { Language } from '../model/settings';
import type { InsertWords } from './ru/insert';

/** Loads what is said about putting a message into a page's field. */
export async function loadInsertWords(language: Language): Promise<InsertWords> {
  const { insert } = language === 'en' ? await import('./en/insert') : await import('./ru/insert');
  return insert;
}

import type { Language } from '../model/settings';
import type { KeysWords } from './ru/keys';

/** Loads what is said about keys. */
export async function loadKeysWords(language: Language): Promise<KeysWords> {
  const { keys } = language === 'en' ? await import('./en/keys') : await import('./ru/keys');
  return keys;
}

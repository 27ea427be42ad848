import type { Language } from '../model/settings';
import type { TakenWords } from './ru/taken';

/** Loads what is asked about something taken from a page. */
export async function loadTakenWords(language: Language): Promise<TakenWords> {
  const { taken } = language === 'en' ? await import('./en/taken') : await import('./ru/taken');
  return taken;
}

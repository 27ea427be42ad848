import type { Language } from '../model/settings';
import type { FiguresWords } from './ru/figures';

/** Loads what the figures at the top of the log say. */
export async function loadFiguresWords(language: Language): Promise<FiguresWords> {
  const { figures } = language === 'en' ? await import('./en/figures') : await import('./ru/figures');
  return figures;
}

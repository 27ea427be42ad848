import type { Language } from '../model/settings';
import type { NewsWords } from './ru/news';

/** Loads what is asked when an order's page says something new: most openings of the popup need none of it. */
export async function loadNewsWords(language: Language): Promise<NewsWords> {
  const { news } = language === 'en' ? await import('./en/news') : await import('./ru/news');
  return news;
}

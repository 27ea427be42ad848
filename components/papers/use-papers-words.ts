import { loadPapersWords } from '../../lib/i18n/load-papers-words';
import type { PapersWords } from '../../lib/i18n/ru/papers';
import type { Language } from '../../lib/model/settings';
import { useLoaded } from '../shared/use-loaded';

/** The words of papers; `null` for the moment in which they come from the disk. */
export function usePapersWords(language: Language): PapersWords | null {
  return useLoaded(loadPapersWords, language);
}

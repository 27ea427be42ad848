import { useEffect, useState } from 'preact/hooks';
import { loadPapersWords } from '../../lib/i18n/load-papers-words';
import type { PapersWords } from '../../lib/i18n/ru/papers';
import type { Language } from '../../lib/model/settings';

/** The words of papers; `null` for the moment in which they come from the disk. */
export function usePapersWords(language: Language): PapersWords | null {
  const [words, setWords] = useState<PapersWords | null>(null);
  useEffect(() => {
    let current = true;
    void loadPapersWords(language).then((loaded) => {
      if (current) setWords(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return words;
}

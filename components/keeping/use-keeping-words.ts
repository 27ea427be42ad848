import { useEffect, useState } from 'preact/hooks';
import { loadKeepingWords } from '../../lib/i18n/load-keeping-words';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';
import type { Language } from '../../lib/model/settings';

/** What is said about evidence and the bin, in the page's language; `null` for the moment it takes to load. */
export function useKeepingWords(language: Language): KeepingWords | null {
  const [words, setWords] = useState<KeepingWords | null>(null);
  useEffect(() => {
    let current = true;
    void loadKeepingWords(language).then((loaded) => {
      if (current) setWords(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return words;
}

import { useEffect, useState } from 'preact/hooks';
import { loadReadingWords } from '../../lib/i18n/load-reading-words';
import type { ReadingWords } from '../../lib/i18n/ru/reading';
import type { Language } from '../../lib/model/settings';

/** The words about reading; `null` for the moment in which they come from the disk. */
export function useReadingWords(language: Language): ReadingWords | null {
  const [words, setWords] = useState<ReadingWords | null>(null);
  useEffect(() => {
    let current = true;
    void loadReadingWords(language).then((loaded) => {
      if (current) setWords(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return words;
}

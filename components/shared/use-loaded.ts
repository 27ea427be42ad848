import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/model/settings';

/** Words that come from the disk when they are shown; `null` until they are there. `load` must stay the same function. */
export function useLoaded<Words>(
  load: (language: Language) => Promise<Words>,
  language: Language,
): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let current = true;
    void load(language).then((loaded) => {
      if (current) setWords(() => loaded);
    });
    return () => {
      current = false;
    };
  }, [load, language]);
  return words;
}

import { useEffect, useState } from 'preact/hooks';
import { loadBackupWords } from '../../lib/i18n/load-backup-words';
import type { BackupWords } from '../../lib/i18n/ru/backup';
import type { Language } from '../../lib/model/settings';

/** What is said about copies, in the page's language; `null` for the moment it takes to load. */
export function useBackupWords(language: Language): BackupWords | null {
  const [words, setWords] = useState<BackupWords | null>(null);
  useEffect(() => {
    let current = true;
    void loadBackupWords(language).then((loaded) => {
      if (current) setWords(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return words;
}

import type { Language } from '../model/settings';
import type { BackupWords } from './ru/backup';

/** Loads what is said about copies: they are made and taken in once a month, not at every opening. */
export async function loadBackupWords(language: Language): Promise<BackupWords> {
  const { backup } = language === 'en' ? await import('./en/backup') : await import('./ru/backup');
  return backup;
}

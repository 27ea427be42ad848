import { LockForm } from '../../components/backup/LockForm';
import { saveFile } from '../../lib/browser/save-file';
import { lockBackup } from '../../lib/store/backup/lock-backup';
import { inventPassphrase, passphraseStrength } from '../../lib/store/backup/passphrase-strength';
import type { Page } from './page-state';
import { useBackupWords } from './use-backup-words';

/** Makes a copy that only a passphrase opens. */
export function LockPart({ page, onDone }: { page: Page; onDone: () => void }) {
  const { log, language } = page.words.value;
  const words = useBackupWords(language);
  if (!words) return null;
  const save = async (passphrase: string) => {
    const done = await page.attempt(async () => {
      const locked = await lockBackup(await page.store.exportAll(), passphrase);
      saveFile(`poryadok-${page.log.today.value}-locked.json`, 'application/json', locked);
      await page.log.noteBackup();
      return true;
    }, log.exported);
    if (done) onDone();
  };
  return (
    <LockForm
      words={words}
      strengthOf={passphraseStrength}
      invent={inventPassphrase}
      onLock={save}
      onCancel={onDone}
    />
  );
}

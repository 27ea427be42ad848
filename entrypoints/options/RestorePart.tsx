import { useEffect, useState } from 'preact/hooks';
import { UnlockForm } from '../../components/backup/UnlockForm';
import { ImportPlan } from '../../components/log/ImportPlan';
import type { ImportPlan as Plan } from '../../lib/store/backup/import-plan';
import type { LockedFile } from '../../lib/store/backup/locked-file';
import { openBackupFile } from '../../lib/store/backup/open-backup-file';
import { unlockBackup } from '../../lib/store/backup/unlock-backup';
import { now } from '../../lib/today';
import type { Page } from './page-state';
import { useBackupWords } from './use-backup-words';
import { useKeepingWords } from './use-keeping-words';

interface Props {
  page: Page;
  file: File;
  onDone: () => void;
}

/** Takes a copy in: opened, unlocked where it is locked, shown what it would do, and only then done. */
export function RestorePart({ page, file, onDone }: Props) {
  const [locked, setLocked] = useState<LockedFile | null>(null);
  const [plan, setPlan] = useState<Extract<Plan, { ok: true }> | null>(null);
  const { log, language } = page.words.value;
  const words = useBackupWords(language);
  const keeping = useKeepingWords(language);

  const refuse = ({ refusal, where }: Omit<Extract<Plan, { ok: false }>, 'ok'>) => {
    const reason = log.importRefused[refusal];
    page.say({ kind: 'bad', text: where ? `${reason} ${log.importWhere(where)}` : reason });
    onDone();
  };
  const look = async (text: string) => {
    const found = await page.attempt(() => page.store.planImport(text), null);
    if (found?.ok) setPlan(found);
    else if (found) refuse(found);
    else onDone();
  };
  const open = async () => {
    try {
      const opened = await openBackupFile(file);
      if (opened.kind === 'text') await look(opened.text);
      else if (opened.kind === 'locked') setLocked(opened.file);
      else refuse(opened);
    } catch {
      page.say({ kind: 'bad', text: log.fileUnreadable });
      onDone();
    }
  };
  useEffect(() => void open(), []);

  if (plan) {
    return (
      <ImportPlan
        cases={plan.cases}
        attempts={plan.attempts}
        away={
          plan.away.length > 0 && keeping
            ? { text: keeping.away(plan.away.length), label: keeping.bringBack }
            : null
        }
        words={log}
        onConfirm={async (bringBack) => {
          const done = await page.attempt(async () => {
            await page.store.applyImport(plan, bringBack ? now() : null);
            return true;
          }, log.imported);
          if (done) onDone();
        }}
        onCancel={onDone}
      />
    );
  }
  if (!locked || !words) return null;
  return (
    <UnlockForm
      words={words}
      onUnlock={async (passphrase) => {
        const unlocked = await unlockBackup(locked, passphrase);
        if (unlocked.ok) await look(unlocked.text);
        else if (unlocked.refusal === 'wrong-passphrase') return false;
        else refuse({ refusal: unlocked.refusal, where: null });
        return true;
      }}
      onCancel={onDone}
    />
  );
}

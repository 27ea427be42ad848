import { useEffect, useState } from 'preact/hooks';
import { UnlockForm } from '../../components/backup/UnlockForm';
import { useKeepingWords } from '../../components/keeping/use-keeping-words';
import { ImportPlan } from '../../components/log/ImportPlan';
import { LongWork } from '../../components/log/LongWork';
import { Halfway } from '../../lib/store/backup/apply-import';
import type { BackupStream } from '../../lib/store/backup/backup-stream';
import type { ImportPlan as Plan } from '../../lib/store/backup/import-plan';
import type { LockedFile } from '../../lib/store/backup/locked-file';
import { openBackupFile } from '../../lib/store/backup/open-backup-file';
import { Stopped } from '../../lib/store/backup/pace';
import { unlockBackup } from '../../lib/store/backup/unlock-backup';
import { toStoreError } from '../../lib/store/store-error';
import { now } from '../../lib/today';
import { importLists } from './import-lists';
import type { Page } from './page-state';
import { useBackupWords } from './use-backup-words';
import { usePace } from './use-pace';

interface Props {
  page: Page;
  file: File;
  onDone: () => void;
}

type GoodPlan = Extract<Plan, { ok: true }>;

/** Takes a copy in: opened, unlocked where it is locked, shown what it would do, and only then done. */
export function RestorePart({ page, file, onDone }: Props) {
  const [locked, setLocked] = useState<LockedFile | null>(null);
  const [plan, setPlan] = useState<GoodPlan | null>(null);
  const [taking, setTaking] = useState(false);
  const { progress, stop, run } = usePace();
  const { log, language } = page.words.value;
  const words = useBackupWords(language);
  const keeping = useKeepingWords(language);

  const leave = (text: string) => {
    page.say({ kind: 'bad', text });
    onDone();
  };
  const refuse = ({ refusal, where }: Omit<Extract<Plan, { ok: false }>, 'ok'>) => {
    const reason = log.importRefused[refusal];
    leave(where ? `${reason} ${log.importWhere(where)}` : reason);
  };
  const look = async (from: string | BackupStream) => {
    try {
      const found = await run((pace) => page.store.planImport(from, pace));
      if (found.ok) setPlan(found);
      else refuse(found);
    } catch (error) {
      leave(error instanceof Stopped ? (words?.taking.stopped ?? log.fileUnreadable) : failureOf(error));
    }
  };
  const failureOf = (error: unknown) => log.failure[toStoreError(error, 'read').code];

  const take = async (found: GoodPlan, bringBack: boolean) => {
    setTaking(true);
    try {
      await run((pace) => page.store.applyImport(found, bringBack ? now() : null, pace));
      page.say({ kind: 'good', text: log.imported });
      onDone();
    } catch (error) {
      if (!words) leave(failureOf(error));
      else if (error instanceof Stopped) leave(words.taking.stopped);
      else if (!(error instanceof Halfway)) leave(log.failure[toStoreError(error, 'write').code]);
      else if (error.isStopped) leave(words.taking.halfway(error.done.taken, error.done.of));
      else leave(`${log.failure[error.code]} ${words.taking.failed(error.done.taken, error.done.of)}`);
    }
  };
  const open = async () => {
    try {
      const opened = await openBackupFile(file);
      if (opened.kind === 'text') await look(opened.text);
      else if (opened.kind === 'stream') await look(opened.stream);
      else if (opened.kind === 'locked') setLocked(opened.file);
      else refuse(opened);
    } catch {
      leave(log.fileUnreadable);
    }
  };
  useEffect(() => void open(), []);

  if (words && (progress || taking)) {
    const { reading, writing, stop: label } = words.taking;
    const { done, total } = progress ?? { done: 0, total: 1 };
    return (
      <LongWork label={taking ? writing : reading} done={done} total={total} stop={label} onStop={stop} />
    );
  }
  if (plan) {
    return (
      <ImportPlan
        cases={plan.cases}
        attempts={plan.attempts}
        lists={words ? importLists(plan.listed, words.taking, page.words.value) : []}
        away={
          plan.away.length > 0 && keeping
            ? { text: keeping.away(plan.away.length), label: keeping.bringBack }
            : null
        }
        words={log}
        onConfirm={(bringBack) => void take(plan, bringBack)}
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
        if (unlocked.ok) await look(unlocked.from);
        else if (unlocked.refusal === 'wrong-passphrase') return false;
        else refuse({ refusal: unlocked.refusal, where: null });
        return true;
      }}
      onCancel={onDone}
    />
  );
}

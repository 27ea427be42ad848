import { useEffect, useState } from 'preact/hooks';
import { isBackupDue } from '../../lib/case/backup-due';
import { addDays } from '../../lib/model/day';
import { moscowDay } from '../../lib/today';
import { exportJson } from './export-log';
import type { Page } from './page-state';
import { useAtFoot } from './use-at-foot';
import { useBackupWords } from './use-backup-words';

/** Days for which «later» is quiet. */
const QUIET = 7;

/** One quiet line at the window's foot, on days on which there is something to lose; once a day, and gone when answered. */
export function BackupReminder({ page }: { page: Page }) {
  const [due, setDue] = useState(false);
  const { store, log } = page;
  const words = useBackupWords(page.words.value.language)?.reminder;

  useEffect(() => {
    const look = async () => {
      const [safety, backedUpOn, [newest]] = await Promise.all([
        store.safety(),
        store.backedUpOn(),
        store.latestAttempts(1),
      ]);
      const noted = newest?.events[0]?.at;
      const risk = {
        contacts: log.counts.value.attempts,
        newest: noted ? moscowDay(noted) : null,
        backedUpOn,
      };
      if (!isBackupDue(risk, safety, log.today.value)) return;
      // Written first: a window opened beside this one says nothing.
      await store.changeSafety((stored) => ({ ...stored, remindedOn: log.today.value }));
      setDue(true);
    };
    // A log that cannot be read is told of by the page itself.
    look().catch(() => {});
  }, []);

  const isShown = due && words !== undefined;
  useAtFoot('data-reminder', isShown);

  const later = async () => {
    setDue(false);
    await page.attempt(
      () => store.changeSafety((stored) => ({ ...stored, quietUntil: addDays(log.today.value, QUIET) })),
      null,
    );
  };
  // Said to screen readers the moment it appears.
  return (
    <div role="status">
      {isShown && (
        <aside
          class="note row backup-reminder"
          aria-labelledby="backup-reminder"
          data-testid="backup-reminder"
        >
          <span id="backup-reminder">{words.text}</span>
          <button
            type="button"
            class="button small"
            data-testid="backup-reminder-save"
            onClick={async () => {
              const saved = await page.attempt(async () => {
                await exportJson(page);
                return true;
              }, page.words.value.log.exported);
              if (saved) setDue(false);
            }}
          >
            {words.save}
          </button>
          <button
            type="button"
            class="button small plain"
            data-testid="backup-reminder-later"
            onClick={() => void later()}
          >
            {words.later}
          </button>
        </aside>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { DataPanel } from '../../components/log/DataPanel';
import { lazy } from '../../components/shared/lazy';
import { clearSyncArea } from '../../lib/browser/sync-area';
import { formatDay } from '../../lib/i18n/format-day';
import { daysBetween } from '../../lib/model/day';
import type { Store } from '../../lib/store/store';
import { exportCalendar, exportJson } from './export-log';
import { exportTable } from './export-table';
import type { Page } from './page-state';

const LockPart = lazy(async () => (await import('./LockPart')).LockPart);
const BinPart = lazy(async () => (await import('./BinPart')).BinPart);
const RestorePart = lazy(async () => (await import('./RestorePart')).RestorePart);

/** The log as a whole: out, in, away, and what was thrown away of it. */
export function DataScreen({ page }: { page: Page }) {
  const [chosen, setChosen] = useState<{ readonly file: File; readonly turn: number } | null>(null);
  const [locking, setLocking] = useState(false);
  const words = page.words.value.log;
  const { store, log } = page;
  return (
    <DataPanel
      counts={log.counts.value}
      backup={backupInWords(page)}
      words={words}
      onExportJson={() => void page.attempt(() => exportJson(page), words.exported)}
      onExportLocked={() => setLocking(true)}
      onExportCsv={() => void page.attempt(() => exportTable(page), words.exported)}
      onExportIcs={() => void page.attempt(() => exportCalendar(page), words.exported)}
      onFile={(file) => {
        page.say(null);
        // The same file chosen again is read again.
        setChosen((before) => ({ file, turn: (before?.turn ?? 0) + 1 }));
      }}
      onDeleteAll={() => void page.attempt(() => deleteEverything(store), words.deleted)}
    >
      {locking && <LockPart page={page} onDone={() => setLocking(false)} />}
      {chosen && (
        <RestorePart key={chosen.turn} page={page} file={chosen.file} onDone={() => setChosen(null)} />
      )}
      <BinPart page={page} />
    </DataPanel>
  );
}

/** The log, and what of it stands in the browser's sync: nobody who deletes all wants it back from there. */
async function deleteEverything(store: Store): Promise<void> {
  const { on } = await store.sync();
  await store.deleteAll();
  if (on) await clearSyncArea();
}

/** Days after which a copy counts as old. */
const OLD = 30;

/** When the last copy was made. It presses only where there is something to lose. */
function backupInWords({ log, words }: Page): { readonly text: string; readonly urgent: boolean } {
  const { log: t, language } = words.value;
  const day = log.backedUpOn.value;
  const worth = log.counts.value.attempts > 0;
  if (day === null) return { text: t.noBackup, urgent: worth };
  const text = t.lastBackup(formatDay(language, day));
  return { text, urgent: worth && daysBetween(day, log.today.value) > OLD };
}

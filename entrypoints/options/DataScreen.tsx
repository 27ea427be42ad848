import { useState } from 'preact/hooks';
import { DataPanel } from '../../components/log/DataPanel';
import { ImportPlan } from '../../components/log/ImportPlan';
import { formatDay } from '../../lib/i18n/format-day';
import { daysBetween } from '../../lib/model/day';
import { LARGEST_BACKUP, type ImportPlan as Plan } from '../../lib/store/backup/import-plan';
import { exportCalendar, exportJson } from './export-log';
import { exportTable } from './export-table';
import type { Page } from './page-state';

/** The log as a whole: out, in, away, and the language it is shown in. */
export function DataScreen({ page }: { page: Page }) {
  const [plan, setPlan] = useState<Extract<Plan, { ok: true }> | null>(null);
  const words = page.words.value.log;
  const { store, log } = page;

  const look = async (file: File) => {
    setPlan(null);
    // A file of gigabytes is not read to find out that it is too big.
    const found = await page.attempt<Plan>(
      async () =>
        file.size > LARGEST_BACKUP
          ? { ok: false, refusal: 'too-big', where: null }
          : store.planImport(await file.text()),
      null,
    );
    if (found?.ok) setPlan(found);
    else if (found) {
      const reason = words.importRefused[found.refusal];
      page.say({ kind: 'bad', text: found.where ? `${reason} ${words.importWhere(found.where)}` : reason });
    }
  };
  return (
    <DataPanel
      counts={log.counts.value}
      backup={backupInWords(page)}
      chosen={page.language.value}
      words={words}
      onExportJson={() => void page.attempt(() => exportJson(page), words.exported)}
      onExportCsv={() => void page.attempt(() => exportTable(page), words.exported)}
      onExportIcs={() => void page.attempt(() => exportCalendar(page), words.exported)}
      onFile={(file) => void look(file)}
      onDeleteAll={() => void page.attempt(() => store.deleteAll(), words.deleted)}
      onLanguage={page.chooseLanguage}
    >
      {plan && (
        <ImportPlan
          cases={plan.cases}
          attempts={plan.attempts}
          words={words}
          onConfirm={async () => {
            const done = await page.attempt(async () => {
              await store.applyImport(plan);
              return true;
            }, words.imported);
            if (done) setPlan(null);
          }}
          onCancel={() => setPlan(null)}
        />
      )}
    </DataPanel>
  );
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

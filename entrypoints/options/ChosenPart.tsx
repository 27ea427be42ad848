import { useState } from 'preact/hooks';
import { BulkBar } from '../../components/log/BulkBar';
import { LongWork } from '../../components/log/LongWork';
import { type Pace, Stopped } from '../../lib/store/backup/pace';
import type { Undo } from './actions';
import { exportRows } from './export-table';
import type { Page } from './page-state';
import { useAtFoot } from './use-at-foot';
import { usePace } from './use-pace';

/** The bar below the table, at the window's foot as long as the table goes on, while some of its rows are chosen. */
export function ChosenPart({ page }: { page: Page }) {
  const [busy, setBusy] = useState(false);
  const { progress, stop, run } = usePace();
  const { selection, bulk, words } = page;
  const t = words.value.log;
  const byCase = selection.byCase.value;
  const ids = [...byCase.keys()];

  const perform = async (work: (pace: Pace) => Promise<Undo>, done: string) => {
    setBusy(true);
    let isStopped = false;
    const begun = () =>
      run(work).catch((error: unknown) => {
        isStopped = error instanceof Stopped;
        throw error;
      });
    if (await page.perform(begun, done)) selection.none();
    if (isStopped) page.say({ kind: 'good', text: t.bulkStopped });
    setBusy(false);
  };
  // What is done may take the chosen ones away before it has ended.
  const isShown = !progress && (selection.rows.value.size > 0 || busy);
  useAtFoot('data-chosen', isShown);
  if (progress) {
    return (
      <LongWork
        label={t.bulkWorking}
        done={progress.done}
        total={progress.total}
        stop={t.bulkStop}
        onStop={stop}
      />
    );
  }
  if (!isShown) return null;
  return (
    <BulkBar
      attempts={selection.rows.value.size}
      cases={ids.length}
      busy={busy}
      words={t}
      onClose={(outcome) =>
        void perform((pace) => bulk.closeCases(ids, outcome, pace), t.bulkClosed(ids.length))
      }
      onRemoveAttempts={() => void perform((pace) => bulk.removeAttempts(byCase, pace), t.removed)}
      onRemoveCases={() => void perform((pace) => bulk.removeCases(ids, pace), t.removed)}
      onExport={() => void page.attempt(() => exportRows(page, selection.rows.value), t.exported)}
      onNone={selection.none}
    />
  );
}

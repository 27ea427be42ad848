import { readSyncArea, writeSyncArea } from '../../lib/browser/sync-area';
import type { CaseWithAttempts } from '../../lib/store/store';
import { planSync } from '../../lib/store/sync/plan-sync';
import { readItem } from '../../lib/store/sync/sync-item';
import { MARKS_ITEM, readMarks } from '../../lib/store/sync/sync-marks';
import { now } from '../../lib/today';
import { lookAtCases } from './look-at-cases';
import { openLog } from './open-log';

/**
 * Takes in what the person's other machines have put into the browser's sync storage, then puts there what they do not
 * know yet. Both follow from what stands in log and storage alone: done twice, or after being killed half-way, it
 * comes to the same, and two machines come to rest.
 */
export async function exchangeCases(): Promise<void> {
  const store = await openLog();
  const sync = await store.sync();
  if (!sync.on) return;
  const area = await readSyncArea();
  const sketches = Object.entries(area).flatMap(([name, value]) => readItem(name, value) ?? []);
  const thrown = readMarks(area[MARKS_ITEM]);
  if ((await store.takeSketches(sketches, thrown)) > 0) await lookAtCases();
  const files = new Map<string, CaseWithAttempts>();
  const health = await store.eachFile((portion) => {
    for (const file of portion) files.set(file.case.id, file);
  });
  // Half a log must not tell the other machines what there is.
  if (health.lost || health.damaged.length + health.unreadable.length > 0) return;
  const { set, remove, known, left } = planSync(
    [...files.values()],
    area,
    sync.known,
    await store.caseMarks(),
  );
  const failure = await writeSyncArea(set, remove);
  const at = now();
  await store.changeSync((stored) =>
    stored.on ? { ...stored, at: failure ? stored.at : at, failure, left, known } : stored,
  );
}

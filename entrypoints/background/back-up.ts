import { mayDownload, writeDownload } from '../../lib/browser/downloads';
import type { IsoDay } from '../../lib/model/day';
import type { AutoBackup } from '../../lib/model/safety';
import { pack } from '../../lib/store/backup/pack';
import { checksum } from '../../lib/store/checksum';
import type { Store } from '../../lib/store/store';
import { today } from '../../lib/today';
import { openLog } from './open-log';

/** How many copies lie in the folder: the oldest is written over, for an extension may delete no other file. */
export const COPIES = 5;
/** Bytes above which a copy is packed: a browser takes seconds over each ten megabytes. */
const PACKED_FROM = 1_000_000;

/**
 * Puts a copy into the downloads folder, where that is switched on: at most one a day, and only of what has changed. A log
 * that is not whole is not copied, for it would take the place of a copy that is.
 */
export async function backUp(): Promise<void> {
  const store = await openLog();
  const { auto } = await store.safety();
  const day = today();
  if (!auto.on || auto.madeOn === day) return;
  const done = await copyLog(store, auto, day);
  await store.changeSafety((stored) => ({ ...stored, auto: { ...stored.auto, ...done } }));
}

async function copyLog(store: Store, auto: AutoBackup, day: IsoDay): Promise<Partial<AutoBackup>> {
  if (!(await mayDownload())) return { failure: 'forbidden' };
  const { lost, damaged, unreadable } = await store.eachFile(() => {});
  if (lost || damaged.length + unreadable.length > 0) return { failure: 'damaged' };
  const text = await store.exportAll();
  const sum = checksum(text);
  if (sum === auto.sum) return { failure: null };
  const turn = (auto.turn % COPIES) + 1;
  const bytes = new TextEncoder().encode(text);
  const name = `Poryadok/poryadok-auto-${turn}.json`;
  const written =
    bytes.length > PACKED_FROM
      ? await writeDownload(`${name}.gz`, 'application/gzip', await pack(bytes))
      : await writeDownload(name, 'application/json', bytes);
  if (!written) return { failure: 'refused' };
  await store.noteBackup(day);
  return { madeOn: day, turn, sum, failure: null };
}

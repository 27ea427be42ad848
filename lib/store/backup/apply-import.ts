import { canonicalJson } from '../canonical-json';
import { makeCaseFile } from '../case-file';
import type { Connection } from '../connection';
import { mergeFiles } from '../merge-case';
import { mergeOwnTexts } from '../own-text-room';
import type { OrderRow } from '../schema';
import { StoreError } from '../store-error';
import type { ImportPlan } from './import-plan';
import { mergeProfiles, mergeSettings } from './merge-choices';

/**
 * Merges what the plan holds into the store, in one transaction, with what is stored at that moment:
 * all of it or nothing. Gives the number of cases there are now.
 */
export async function applyImport(connection: Connection, plan: ImportPlan): Promise<number> {
  if (!plan.ok) throw new StoreError('damaged', plan.refusal);
  const { contents } = plan;
  return connection.write(['files', 'orders', 'keep'], async (tx) => {
    const files = tx.objectStore('files');
    const orders = tx.objectStore('orders');
    const keep = tx.objectStore('keep');
    // Asking for five thousand keys at once is faster than for five thousand rows that are not there.
    const known = new Set(await files.getAllKeys());
    await Promise.all([
      ...contents.files.map(async (file) => {
        const stored = known.has(file.case.id) ? await files.get(file.case.id) : undefined;
        const merged = stored ? mergeFiles(stored, file) : file;
        await files.put(makeCaseFile(merged.case, merged.attempts));
      }),
      ...contents.orders.map(async (row) => {
        const stored = await orders.get(row.number);
        await orders.put(stored ? laterRow(stored, row) : row);
      }),
    ]);
    await keep.put(mergeSettings(await keep.get('settings'), contents.settings), 'settings');
    const profile = mergeProfiles(await keep.get('profile'), contents.profile);
    if (profile) await keep.put(profile, 'profile');
    await mergeOwnTexts(keep, contents.texts);
    return files.count();
  });
}

function laterRow(one: OrderRow, other: OrderRow): OrderRow {
  return `${one.at} ${canonicalJson(one)}` >= `${other.at} ${canonicalJson(other)}` ? one : other;
}

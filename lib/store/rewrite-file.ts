import type { CaseFile } from './case-file';
import { toRow } from './case-row';
import type { Changes } from './changes';
import type { Connection } from './connection';
import type { Watermark } from './health';
import type { Room, Writing } from './schema';
import type { Whereabouts } from './whereabouts';

/** What the rooms of cases share. */
export interface Surroundings {
  readonly connection: Connection;
  readonly changes: Changes;
  readonly whereabouts: Whereabouts;
  readonly watermark: Watermark | null;
}

/**
 * Writes the file that `change` makes of the one that `find` gives now, and tells everybody. The row is sent
 * together with the word that nothing follows: the disk is waited for once, not twice.
 */
export function rewriteFile(
  around: Surroundings,
  find: (tx: Writing<'files'>) => Promise<CaseFile | null | undefined>,
  change: (stored: CaseFile | null) => CaseFile,
): Promise<CaseFile> {
  return rewriteFileIn(around, ['files'], find, change);
}

/** The same where finding the file asks other rooms as well. */
export async function rewriteFileIn<Rooms extends Room>(
  { connection, changes, whereabouts, watermark }: Surroundings,
  rooms: ('files' | Rooms)[],
  find: (tx: Writing<'files' | Rooms>) => Promise<CaseFile | null | undefined>,
  change: (stored: CaseFile | null) => CaseFile,
): Promise<CaseFile> {
  const { file, cases } = await connection.write(rooms, async (tx) => {
    const stored = (await find(tx)) ?? null;
    const files = tx.objectStore('files');
    const changed = change(stored);
    // Counting goes through all keys: it is done only where nobody has counted yet, or where no number is kept.
    const known = watermark?.read() ?? (watermark && stored === null ? await files.count() : null);
    const put = files.put(toRow(changed));
    tx.commit();
    await put;
    return { file: changed, cases: known !== null && stored === null ? known + 1 : null };
  });
  whereabouts.remember([file]);
  if (cases !== null) watermark?.raise(cases);
  changes.announce({ kind: 'case', caseId: file.id, orderNumber: file.orderNumber });
  return file;
}

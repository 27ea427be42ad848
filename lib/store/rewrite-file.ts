import type { CaseFile } from './case-file';
import type { Changes } from './changes';
import type { Connection } from './connection';
import type { Watermark } from './health';
import type { Writing } from './schema';
import type { Whereabouts } from './whereabouts';

/** What the rooms of cases share. */
export interface Surroundings {
  readonly connection: Connection;
  readonly changes: Changes;
  readonly whereabouts: Whereabouts;
  readonly watermark: Watermark | null;
}

/** Writes the file that `change` makes of the one stored now, and tells everybody. */
export async function rewriteFile(
  { connection, changes, whereabouts, watermark }: Surroundings,
  change: (tx: Writing<'files'>) => Promise<CaseFile>,
): Promise<CaseFile> {
  const { file, cases } = await connection.write(['files'], async (tx) => {
    const files = tx.objectStore('files');
    const changed = await change(tx);
    await files.put(changed);
    return { file: changed, cases: await files.count() };
  });
  whereabouts.remember([file]);
  watermark?.raise(cases);
  changes.announce({ kind: 'case', caseId: file.id, orderNumber: file.orderNumber });
  return file;
}

import type { CaseFile } from './case-file';
import { toFile } from './case-row';
import type { Reading, Room, Writing } from './schema';

/** The file of a case, `null` where there is none. */
export async function fileById<More extends Room = never>(
  tx: Reading<'files' | More> | Writing<'files' | More>,
  id: string,
): Promise<CaseFile | null> {
  const row = await tx.objectStore('files').get(id);
  return row ? toFile(row) : null;
}

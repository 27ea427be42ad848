import type { Instant } from '../model/day';
import { type CaseFile, makeCaseFile } from './case-file';
import { fileById } from './find-file';
import type { Writing } from './schema';

/** What is written to together with a case that was thrown away. */
export type AsleepRoom = 'files' | 'bin' | 'marks';

/**
 * Finds the file that something about a case is to be written into, where the case was thrown away while a window was
 * open: somebody works on it, so it comes back; or where it became a part of another: then the other one it is.
 */
export async function awakeFile(tx: Writing<AsleepRoom>, id: string, at: Instant): Promise<CaseFile | null> {
  const stored = await fileById(tx, id);
  if (stored) return stored;
  const marks = tx.objectStore('marks');
  const seen = new Set<string>();
  for (let mark = await marks.get(id); mark?.gone; ) {
    seen.add(mark.id);
    if (mark.into === null || seen.has(mark.into)) return wake(tx, mark.id, at);
    const file = await fileById(tx, mark.into);
    if (file) return file;
    mark = await marks.get(mark.into);
  }
  return null;
}

async function wake(tx: Writing<AsleepRoom>, id: string, at: Instant): Promise<CaseFile | null> {
  const row = await tx.objectStore('bin').get(id);
  const mark = await tx.objectStore('marks').get(id);
  // A clock that was set back must not leave the older word standing.
  const since = mark && mark.at > at ? mark.at : at;
  await tx.objectStore('marks').put({ id, at: since, gone: false, into: null });
  await tx.objectStore('bin').delete(id);
  return row?.kind === 'case' ? makeCaseFile(row.case, row.attempts) : null;
}

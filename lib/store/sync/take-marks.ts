import type { Mark } from '../../model/mark';
import { mergeMarks, takeApart } from '../log-parts';
import { type LogRoom, readRows, writeRows } from '../log-rows';
import type { Writing } from '../schema';
import { settleLog } from '../settle-log';

/**
 * Throws away and brings back cases of this log as another machine did it later. Marks on what this log never had are
 * passed over. Gives the cases that changed.
 */
export async function takeMarks<More extends 'keep'>(
  tx: Writing<LogRoom | More>,
  marks: readonly Mark[],
): Promise<readonly string[]> {
  const own = new Map((await tx.objectStore('marks').getAll()).map((mark) => [mark.id, mark]));
  const news: Mark[] = [];
  for (const mark of marks) {
    const known = own.get(mark.id);
    if (known && mergeMarks(known, mark) === known) continue;
    const stored = await tx.objectStore('files').getKey(mark.id);
    const binned = stored === undefined ? await tx.objectStore('bin').get(mark.id) : undefined;
    // A case that is here and was never thrown away needs no word that it is back.
    if (stored === undefined ? binned?.kind === 'case' : mark.gone || known) news.push(mark);
  }
  if (news.length === 0) return [];
  const before = await readRows(
    tx,
    news.map((mark) => mark.id),
  );
  const after = settleLog(takeApart(before, { files: [], bin: [], evidence: [], marks: news }));
  await writeRows(tx, before, after);
  return news.map((mark) => mark.id);
}

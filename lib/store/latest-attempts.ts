import type { Attempt } from '../model/attempt';
import { attemptMoment } from '../model/attempt-moment';
import { type CaseRow, toFile } from './case-row';
import type { Reading } from './schema';

/** Files read at once for so many attempts: they seldom come from more, and a second portion would be waited for. */
function portionFor(limit: number): number {
  return Math.ceil(limit / 2) + 2;
}

/**
 * The newest attempts of all cases, newest first. Files come by the moment of their newest attempt, so
 * reading can stop at the first file whose newest is older than the last attempt wanted.
 */
export async function latestAttempts(tx: Reading<'files'>, limit: number): Promise<readonly Attempt[]> {
  if (limit < 1) return [];
  let latest: readonly (readonly [moment: string, attempt: Attempt])[] = [];
  for await (const row of newestRows(tx, portionFor(limit))) {
    const last = latest[limit - 1];
    if (last && row.newest < last[0]) break;
    const more = toFile(row).attempts.map((attempt) => [attemptMoment(attempt), attempt] as const);
    latest = [...latest, ...more].sort(([a], [b]) => (a > b ? -1 : 1)).slice(0, limit);
  }
  return latest.map(([, attempt]) => attempt);
}

/** Several at once where the browser can read an index from its end, else one after another. */
async function* newestRows(tx: Reading<'files'>, portion: number): AsyncGenerator<CaseRow, void, undefined> {
  const index = tx.objectStore('files').index('newest');
  if (!('getAllRecords' in index)) {
    for await (const cursor of index.iterate(null, 'prev')) yield cursor.value;
    return;
  }
  const read = new Set<string>();
  let before: string | null = null;
  for (;;) {
    const query: IDBKeyRange | null = before === null ? null : IDBKeyRange.upperBound(before);
    // Files of one moment come twice; there are never more of them than have been read already.
    const count = portion + read.size;
    const wish: unknown = { query, count, direction: 'prev' };
    const rows: readonly CaseRow[] = await index.getAll(wish as IDBKeyRange);
    const fresh = rows.filter((row) => !read.has(row.id));
    for (const row of fresh) {
      read.add(row.id);
      yield row;
    }
    if (rows.length < count || fresh.length === 0) return;
    before = fresh.at(-1)?.newest ?? null;
  }
}

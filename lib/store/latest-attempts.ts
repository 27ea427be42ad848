import type { Attempt } from '../model/attempt';
import { attemptMoment, byMoment } from '../model/attempt-moment';
import type { Reading } from './schema';

/**
 * The newest attempts of all cases, newest first. Files come by the moment of their newest attempt, so
 * reading can stop at the first file whose newest is older than the last attempt wanted.
 */
export async function latestAttempts(tx: Reading<'files'>, limit: number): Promise<readonly Attempt[]> {
  let latest: readonly Attempt[] = [];
  let cursor = await tx.objectStore('files').index('newest').openCursor(null, 'prev');
  while (cursor) {
    const last = latest[limit - 1];
    if (last && cursor.value.newest < attemptMoment(last)) break;
    latest = [...latest, ...cursor.value.attempts].sort((a, b) => byMoment(b, a)).slice(0, limit);
    cursor = await cursor.continue();
  }
  return latest;
}

import type { CaseRow } from './case-row';
import type { Connection } from './connection';
import { toStoreError } from './store-error';
import { PORTION, readPortion } from './whereabouts';

/**
 * Reads all rows of cases, a portion at a time and a transaction each: what is written meanwhile, in this
 * window or in another one, waits for one portion and not for the whole log. Where the disk is damaged the browser refuses a
 * whole portion because of one row: then every row is asked for by itself, and all but the bad ones are
 * read. `take` may get a row twice, and throws where its text cannot be read. Gives the ids of those that cannot be read.
 */
export async function readAllRows(
  connection: Connection,
  take: (rows: readonly CaseRow[]) => void,
): Promise<readonly string[]> {
  const read = (after: string | null) => connection.read(['files'], (tx) => readPortion(tx, after));
  try {
    let reading: Promise<readonly CaseRow[]> | null = read(null);
    while (reading) {
      const portion: readonly CaseRow[] = await reading;
      const last = portion.length < PORTION ? undefined : portion.at(-1);
      // The disk fetches the next portion while this one is taken in.
      reading = last ? read(last.id) : null;
      reading?.catch(() => undefined);
      take(portion);
    }
    return [];
  } catch (error) {
    if (toStoreError(error, 'read').code !== 'damaged') throw error;
    return salvage(connection, take);
  }
}

async function salvage(
  connection: Connection,
  take: (rows: readonly CaseRow[]) => void,
): Promise<readonly string[]> {
  const ids = await connection.read(['files'], (tx) => tx.objectStore('files').getAllKeys());
  const unreadable: string[] = [];
  for (const id of ids) {
    try {
      // A transaction each: one bad row ends the transaction it was read in.
      const row = await connection.read(['files'], (tx) => tx.objectStore('files').get(id));
      if (row) take([row]);
    } catch {
      unreadable.push(id);
    }
  }
  return unreadable;
}

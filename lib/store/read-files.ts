import type { CaseFile } from './case-file';
import type { Connection } from './connection';
import { toStoreError } from './store-error';
import { PORTION, readPortion } from './whereabouts';

/**
 * Reads all case files, a portion at a time and a transaction each: what is written meanwhile, in this
 * window or in another one, waits for one portion and not for the whole log. Where the disk is damaged the browser refuses a
 * whole portion because of one row: then every row is asked for by itself, and all but the bad ones are
 * read. `take` may get a file twice, which is the same file. Gives the ids of those that cannot be read.
 */
export async function readFiles(
  connection: Connection,
  take: (files: readonly CaseFile[]) => void,
): Promise<readonly string[]> {
  const read = (after: string | null) => connection.read(['files'], (tx) => readPortion(tx, after));
  try {
    let reading: Promise<readonly CaseFile[]> | null = read(null);
    while (reading) {
      const portion: readonly CaseFile[] = await reading;
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
  take: (files: readonly CaseFile[]) => void,
): Promise<readonly string[]> {
  const ids = await connection.read(['files'], (tx) => tx.objectStore('files').getAllKeys());
  const unreadable: string[] = [];
  for (const id of ids) {
    try {
      // A transaction each: one bad row ends the transaction it was read in.
      const file = await connection.read(['files'], (tx) => tx.objectStore('files').get(id));
      if (file) take([file]);
    } catch {
      unreadable.push(id);
    }
  }
  return unreadable;
}

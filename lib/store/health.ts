import { isWhole } from './case-file';
import type { Connection } from './connection';

/** Whether what was written is still there. All empty: all is well. */
export interface Health {
  /** The browser threw the whole database away, or fewer cases are there than were written. */
  readonly lost: boolean;
  /** Cases whose row is not what was written. They can still be read. */
  readonly damaged: readonly string[];
}

/** How many cases were there after the last write, kept outside the database. `null`: not known. */
export interface Watermark {
  read(): number | null;
  write(cases: number): void;
}

const KEY = 'poryadok.cases';

/** Keeps the watermark in `localStorage`: other files on the disk than the database's, and no permission. */
export function localWatermark(box: Pick<globalThis.Storage, 'getItem' | 'setItem'>): Watermark {
  return {
    read: () => {
      const kept = Number.parseInt(box.getItem(KEY) ?? '', 10);
      return Number.isNaN(kept) ? null : kept;
    },
    write: (cases) => box.setItem(KEY, String(cases)),
  };
}

/** Reads every row and compares: takes as long as reading the whole log. */
export async function checkHealth(connection: Connection, watermark: Watermark | null): Promise<Health> {
  const files = await connection.read(['files'], (tx) => tx.objectStore('files').getAll());
  const expected = watermark?.read() ?? 0;
  return {
    lost: connection.lostData || files.length < expected,
    damaged: files.filter((file) => !isWhole(file)).map((file) => file.id),
  };
}

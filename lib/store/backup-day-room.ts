import { isIsoDay } from '../model/day';
import type { Connection } from './connection';
import type { Store } from './store';

const KEY = 'backed-up';

/** The part of the store that knows when a copy last left the browser: the log dies with the extension. */
export function backupDayRoom(connection: Connection): Pick<Store, 'backedUpOn' | 'noteBackup'> {
  return {
    backedUpOn: async () => {
      const stored = await connection.read(['keep'], (tx) => tx.objectStore('keep').get(KEY));
      return isIsoDay(stored) ? stored : null;
    },
    noteBackup: async (day) => {
      await connection.write(['keep'], async (tx) => {
        await tx.objectStore('keep').put(day, KEY);
      });
    },
  };
}

import { applyImport } from './backup/apply-import';
import { exportAll, exportParts } from './backup/export-all';
import { planImport } from './backup/plan-import';
import { deleteAll } from './delete-all';
import type { Surroundings } from './rewrite-file';
import type { Store } from './store';

/** The part of the store that deals with everything at once: out, in, away. */
export function wholeRoom({
  connection,
  changes,
  whereabouts,
  watermark,
}: Surroundings): Pick<
  Store,
  'exportAll' | 'exportParts' | 'planImport' | 'applyImport' | 'deleteAll' | 'acceptLoss'
> {
  return {
    exportAll: () => exportAll(connection),
    exportParts: () => exportParts(connection),
    planImport: (from, pace = null) => planImport(connection, from, pace),

    applyImport: async (plan, bringBack = null, pace = null) => {
      try {
        await applyImport(connection, plan, bringBack, pace, (cases) => watermark?.set(cases));
      } finally {
        // Also where it ended halfway: what was taken in is there to be seen.
        changes.announce({ kind: 'everything' });
      }
    },

    deleteAll: async () => {
      await deleteAll(connection);
      whereabouts.forget();
      watermark?.set(0);
      connection.lostData = false;
      changes.announce({ kind: 'everything' });
    },

    acceptLoss: async () => {
      connection.lostData = false;
      watermark?.set(await connection.read(['files'], (tx) => tx.objectStore('files').count()));
    },
  };
}

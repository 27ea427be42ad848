import { backupDayRoom } from './backup-day-room';
import { caseRoom } from './case-room';
import { Changes } from './changes';
import { Connection } from './connection';
import { draftRoom } from './draft-room';
import { localWatermark, type Watermark } from './health';
import { LATE_METHODS, type LateMethod } from './late-methods';
import { MIGRATIONS, type Migration } from './migrations/migrations';
import { orderRoom } from './order-room';
import type { Surroundings } from './rewrite-file';
import { DATABASE_NAME } from './schema';
import { settingsRoom } from './settings-room';
import type { Store } from './store';
import { Whereabouts } from './whereabouts';

export interface StoreOptions {
  /** Another name than the product's own: tests keep out of each other's way by it. */
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** Where the number of cases is kept beside the database; `null`: nowhere. */
  readonly watermark?: Watermark | null;
}

/**
 * Opens the store, making or migrating the database where needed. Call it from extension pages only.
 * Rejects with a `StoreError`: `unavailable`, `disk`, `newer`, `migration` or `blocked`.
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const name = options.name ?? DATABASE_NAME;
  const connection = new Connection(name, options.migrations ?? MIGRATIONS);
  await connection.open();

  const changes = new Changes(name);
  const whereabouts = new Whereabouts();
  const watermark = options.watermark === undefined ? browserWatermark() : options.watermark;

  const around = { connection, changes, whereabouts, watermark };

  return {
    ...settingsRoom(connection, changes),
    ...caseRoom(around),
    ...orderRoom(connection, changes),
    ...draftRoom(connection),
    ...backupDayRoom(connection),

    ...lateMethods(around),
    subscribe: (listener) => changes.subscribe(listener),
    close: () => {
      connection.close();
      changes.close();
    },
  };
}

/** The first touch of `localStorage` waits for the disk: it is left to the first who asks for what is in it. */
function browserWatermark(): Watermark | null {
  if (!('localStorage' in globalThis)) return null;
  return localWatermark({
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, value) => localStorage.setItem(key, value),
  });
}

/** Methods whose code is fetched when the first of them is called: the popup must stand at once. */
function lateMethods(around: Surroundings): Pick<Store, LateMethod> {
  const late = LATE_METHODS.map((name) => [
    name,
    async (...given: unknown[]) => {
      const { lateRooms } = await import('./late-rooms');
      return Reflect.apply(lateRooms(around)[name], null, given);
    },
  ]);
  return Object.fromEntries(late) as Pick<Store, LateMethod>;
}

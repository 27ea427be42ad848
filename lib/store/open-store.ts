import { backupDayRoom } from './backup-day-room';
import { caseRoom } from './case-room';
import { Changes } from './changes';
import { Connection } from './connection';
import { draftRoom } from './draft-room';
import { localWatermark, type Watermark } from './health';
import { MIGRATIONS, type Migration } from './migrations/migrations';
import { orderRoom } from './order-room';
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
 * Rejects with a `StoreError`: `unavailable`, `newer`, `migration` or `blocked`.
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const name = options.name ?? DATABASE_NAME;
  const connection = new Connection(name, options.migrations ?? MIGRATIONS);
  await connection.open();

  const changes = new Changes(name);
  const whereabouts = new Whereabouts();
  const watermark = options.watermark === undefined ? browserWatermark() : options.watermark;

  const around = { connection, changes, whereabouts, watermark };

  // What is rarely called is fetched when it is: the popup must stand at once.
  const attentionRoom = async () => (await import('./attention-room')).attentionRoom(connection, changes);
  const profileRoom = async () => (await import('./profile-room')).profileRoom(connection, changes);
  const ownTextRoom = async () => (await import('./own-text-room')).ownTextRoom(connection, changes);
  const syncRoom = async () => (await import('./sync/sync-room')).syncRoom(around);
  const wholeRoom = async () => (await import('./whole-room')).wholeRoom(around);
  const takeBackRoom = async () => (await import('./take-back-room')).takeBackRoom(around);

  return {
    ...settingsRoom(connection, changes),
    ...caseRoom(around),
    ...orderRoom(connection, changes),
    ...draftRoom(connection),
    ...backupDayRoom(connection),

    attention: async () => (await attentionRoom()).attention(),
    changeAttention: async (change) => (await attentionRoom()).changeAttention(change),

    sync: async () => (await syncRoom()).sync(),
    changeSync: async (change) => (await syncRoom()).changeSync(change),
    takeSketches: async (sketches) => (await syncRoom()).takeSketches(sketches),

    profile: async () => (await profileRoom()).profile(),
    saveProfile: async (patch) => (await profileRoom()).saveProfile(patch),

    ownText: async (id) => (await ownTextRoom()).ownText(id),
    ownTexts: async () => (await ownTextRoom()).ownTexts(),
    saveOwnText: async (own) => (await ownTextRoom()).saveOwnText(own),
    removeOwnText: async (id) => (await ownTextRoom()).removeOwnText(id),

    takeBackEvent: async (...fact) => (await takeBackRoom()).takeBackEvent(...fact),
    removeAttempt: async (...attempt) => (await takeBackRoom()).removeAttempt(...attempt),
    removeCase: async (...theCase) => (await takeBackRoom()).removeCase(...theCase),
    putBackCase: async (...theCase) => (await takeBackRoom()).putBackCase(...theCase),

    exportAll: async () => (await wholeRoom()).exportAll(),
    planImport: async (text) => (await wholeRoom()).planImport(text),
    applyImport: async (plan) => (await wholeRoom()).applyImport(plan),
    deleteAll: async () => (await wholeRoom()).deleteAll(),
    acceptLoss: async () => (await wholeRoom()).acceptLoss(),

    subscribe: (listener) => changes.subscribe(listener),
    close: () => {
      connection.close();
      changes.close();
    },
  };
}

/** Private mode may refuse `localStorage` by throwing at the first touch. */
function browserWatermark(): Watermark | null {
  try {
    return typeof localStorage === 'undefined' ? null : localWatermark(localStorage);
  } catch {
    return null;
  }
}

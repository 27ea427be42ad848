import type { OwnText } from '../model/own-text';
import { canonicalJson } from './canonical-json';
import type { Changes } from './changes';
import type { Connection } from './connection';
import { keyOfOwnText, toOwnText } from './read-own-text';
import type { Store } from './store';

const ALL = () => IDBKeyRange.bound(keyOfOwnText(''), keyOfOwnText('\uFFFF'));

/** The part of the store that keeps letters in the person's own words: on this machine, and in backups. */
export function ownTextRoom(
  connection: Connection,
  changes: Changes,
): Pick<Store, 'ownTexts' | 'saveOwnText' | 'removeOwnText'> {
  return {
    ownTexts: () => readOwnTexts(connection),

    saveOwnText: async (own) => {
      await connection.write(['keep'], (tx) => tx.objectStore('keep').put(own, keyOfOwnText(own.id)));
      changes.announce({ kind: 'settings' });
    },

    removeOwnText: async (id) => {
      await connection.write(['keep'], (tx) => tx.objectStore('keep').delete(keyOfOwnText(id)));
      changes.announce({ kind: 'settings' });
    },
  };
}

/** All of them, by id. */
export async function readOwnTexts(connection: Connection): Promise<readonly OwnText[]> {
  const stored = await connection.read(['keep'], (tx) => tx.objectStore('keep').getAll(ALL()));
  return stored.flatMap((each) => toOwnText(each) ?? []);
}

/** The single values, within a transaction that others write in as well. */
interface Keep {
  get(key: string): Promise<unknown>;
  put(value: unknown, key: string): Promise<unknown>;
}

/** Merges texts out of a backup with those that are stored: of two with one id the later wins. */
export async function mergeOwnTexts(keep: Keep, texts: readonly OwnText[]): Promise<void> {
  for (const own of texts) {
    const stored = toOwnText(await keep.get(keyOfOwnText(own.id)));
    if (!stored || rank(own) > rank(stored)) await keep.put(own, keyOfOwnText(own.id));
  }
}

/** Of two written at the same moment, always the same one. */
function rank(own: OwnText): string {
  return `${own.changedAt} ${canonicalJson(own)}`;
}

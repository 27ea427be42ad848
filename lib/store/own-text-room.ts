import type { OwnText } from '../model/own-text';
import { canonicalJson } from './canonical-json';
import type { Changes } from './changes';
import type { Connection } from './connection';
import type { Store } from './store';

/** They stand among the single values, each under its own name. */
const keyOfOwnText = (id: string) => `own-text:${id}`;
const ALL = () => IDBKeyRange.bound(keyOfOwnText(''), keyOfOwnText('\uFFFF'));

/** The part of the store that keeps letters in the person's own words: on this machine, and in backups. */
export function ownTextRoom(
  connection: Connection,
  changes: Changes,
): Pick<Store, 'ownTexts' | 'ownText' | 'saveOwnText' | 'removeOwnText'> {
  return {
    ownTexts: () => readOwnTexts(connection),

    ownText: async (id) =>
      toOwnText(await connection.read(['keep'], (tx) => tx.objectStore('keep').get(keyOfOwnText(id)))),

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

/** A text out of whatever is stored: what is not understood was never written. */
function toOwnText(stored: unknown): OwnText | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, subject, text, changedAt } = stored as Partial<Record<keyof OwnText, unknown>>;
  if (typeof id !== 'string' || typeof text !== 'string' || typeof changedAt !== 'string') return null;
  if (subject !== null && typeof subject !== 'string') return null;
  return { id, subject, text, changedAt: changedAt as OwnText['changedAt'] };
}

import type { Connection } from './connection';
import type { Store } from './store';

/** Drafts stand among the single values, each under its own name. */
const keyOf = (name: string) => `draft:${name}`;

/** The part of the store that keeps a person's own wording until the message is sent. */
export function draftRoom(connection: Connection): Pick<Store, 'draft' | 'saveDraft'> {
  return {
    draft: async (name) => {
      const stored = await connection.read(['keep'], (tx) => tx.objectStore('keep').get(keyOf(name)));
      return typeof stored === 'string' ? stored : null;
    },

    saveDraft: async (name, text) => {
      await connection.write(['keep'], async (tx) => {
        const keep = tx.objectStore('keep');
        if (text === null) await keep.delete(keyOf(name));
        else await keep.put(text, keyOf(name));
      });
    },
  };
}

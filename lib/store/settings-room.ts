import { LANGUAGES, type Settings } from '../model/settings';
import type { Changes } from './changes';
import type { Connection } from './connection';
import type { Store } from './store';

const KEY = 'settings';

/** The part of the store that keeps what the person chose. */
export function settingsRoom(
  connection: Connection,
  changes: Changes,
): Pick<Store, 'settings' | 'saveSettings'> {
  return {
    settings: async () =>
      readSettings(await connection.read(['keep'], (tx) => tx.objectStore('keep').get(KEY))),

    saveSettings: async (patch) => {
      const saved = await connection.write(['keep'], async (tx) => {
        const keep = tx.objectStore('keep');
        const settings = { ...readSettings(await keep.get(KEY)), ...patch };
        await keep.put(settings, KEY);
        return settings;
      });
      changes.announce({ kind: 'settings' });
      return saved;
    },
  };
}

/** Settings out of whatever is stored: what is not understood counts as not chosen. */
export function readSettings(stored: unknown): Settings {
  const language = typeof stored === 'object' && stored && 'language' in stored ? stored.language : null;
  return { language: LANGUAGES.find((known) => known === language) ?? null };
}

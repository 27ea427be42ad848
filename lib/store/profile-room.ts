import { PROFILE_FIELDS, type Profile, type ProfileField } from '../model/profile';
import type { Changes } from './changes';
import type { Connection } from './connection';
import type { Store } from './store';

const KEY = 'profile';

/** The part of the store that keeps what papers say about the person: on this machine, and in backups. */
export function profileRoom(
  connection: Connection,
  changes: Changes,
): Pick<Store, 'profile' | 'saveProfile'> {
  return {
    profile: async () =>
      readProfile(await connection.read(['keep'], (tx) => tx.objectStore('keep').get(KEY))),

    saveProfile: async (patch) => {
      const saved = await connection.write(['keep'], async (tx) => {
        const keep = tx.objectStore('keep');
        const profile = readProfile({ ...readProfile(await keep.get(KEY)), ...patch });
        if (Object.keys(profile).length === 0) await keep.delete(KEY);
        else await keep.put(profile, KEY);
        return profile;
      });
      changes.announce({ kind: 'settings' });
      return saved;
    },
  };
}

/** A profile out of whatever is stored: what is not understood, and what is blank, was never given. */
export function readProfile(stored: unknown): Profile {
  const profile: Partial<Record<ProfileField, string>> = {};
  if (typeof stored !== 'object' || stored === null) return profile;
  for (const field of PROFILE_FIELDS) {
    const value: unknown = Reflect.get(stored, field);
    if (typeof value === 'string' && value.trim() !== '') profile[field] = value.trim();
  }
  return profile;
}

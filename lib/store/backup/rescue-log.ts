import { openDB } from 'idb';
import { canonicalJson } from '../canonical-json';
import type { CaseFile } from '../case-file';
import { readProfile } from '../profile-room';
import { DATABASE_NAME, type OrderRow, type Schema } from '../schema';
import { readSettings } from '../settings-room';
import { BACKUP_FORMAT } from './export-all';

/** What every version of the product can read. */
const OLDEST_VERSION = 1;

/**
 * The log as a backup, read from a database that could not be brought up to date: opened as it is, at whatever version it
 * has, and changed in nothing. Cases, orders and choices, which every version has kept; rejects where not even those are there.
 */
export async function rescueLog(name = DATABASE_NAME): Promise<string> {
  const database = await openDB<Schema>(name);
  try {
    const tx = database.transaction(['files', 'orders', 'keep']);
    const keep = tx.objectStore('keep');
    const [files, orders, settings, profile]: [CaseFile[], OrderRow[], unknown, unknown] = await Promise.all([
      tx.objectStore('files').getAll(),
      tx.objectStore('orders').getAll(),
      keep.get('settings'),
      keep.get('profile'),
    ]);
    return `${canonicalJson({
      format: BACKUP_FORMAT,
      version: OLDEST_VERSION,
      settings: readSettings(settings),
      profile: readProfile(profile),
      cases: files.map((file) => ({ case: file.case, attempts: file.attempts })),
      orders,
    })}\n`;
  } finally {
    database.close();
  }
}

import { openDB } from 'idb';
import { canonicalJson } from '../canonical-json';
import { type CaseRow, toFile } from '../case-row';
import { readProfile } from '../profile-room';
import { DATABASE_NAME, type OrderRow, type Schema } from '../schema';
import { readSettings } from '../settings-room';
import type { CaseWithAttempts } from '../store';
import { BACKUP_FORMAT } from './export-all';

/** A case as version 3 keeps it, and as the versions before did. */
type AnyRow = CaseRow | (CaseWithAttempts & { readonly text?: undefined });

/** Nothing of a row whose text the disk has spoiled: the others are saved. */
function contentsOf(row: AnyRow): readonly CaseWithAttempts[] {
  try {
    const { case: theCase, attempts } = row.text === undefined ? row : toFile(row);
    return [{ case: theCase, attempts }];
  } catch {
    return [];
  }
}

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
    const [files, orders, settings, profile]: [AnyRow[], OrderRow[], unknown, unknown] = await Promise.all([
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
      cases: files.flatMap(contentsOf),
      orders,
    })}\n`;
  } finally {
    database.close();
  }
}

import { canonicalJson } from '../canonical-json';
import type { Connection } from '../connection';
import { readSettings } from '../settings-room';

export const BACKUP_FORMAT = 'poryadok-backup';
export const BACKUP_VERSION = 1;

/**
 * Everything in the store as JSON. A line a case, so that a person can read it and a tool can compare
 * two; the same contents give the same text.
 */
export async function exportAll(connection: Connection): Promise<string> {
  const { files, orders, settings } = await connection.read(['files', 'orders', 'keep'], async (tx) => ({
    files: await tx.objectStore('files').getAll(),
    orders: await tx.objectStore('orders').getAll(),
    settings: readSettings(await tx.objectStore('keep').get('settings')),
  }));
  const cases = files.map((file) => canonicalJson({ case: file.case, attempts: file.attempts }));
  return [
    `{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},`,
    `"settings":${canonicalJson(settings)},`,
    `"cases":[\n${cases.join(',\n')}\n],`,
    `"orders":[\n${orders.map(canonicalJson).join(',\n')}\n]}`,
    '',
  ].join('\n');
}

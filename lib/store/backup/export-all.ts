import { canonicalJson } from '../canonical-json';
import type { CaseFile } from '../case-file';
import type { Connection } from '../connection';
import { readOwnTexts } from '../own-text-room';
import { readProfile } from '../profile-room';
import { readFiles } from '../read-files';
import { readSettings } from '../settings-room';

export const BACKUP_FORMAT = 'poryadok-backup';
export const BACKUP_VERSION = 1;

/**
 * Everything in the store as JSON. A line a case, so that a person can read it and a tool can compare
 * two; the same contents give the same text. Of a damaged disk it saves what can be read.
 */
export async function exportAll(connection: Connection): Promise<string> {
  const files = new Map<string, CaseFile>();
  await readFiles(connection, (portion) => {
    for (const file of portion) files.set(file.id, file);
  });
  const { orders, settings, profile } = await connection.read(['orders', 'keep'], async (tx) => ({
    orders: await tx.objectStore('orders').getAll(),
    settings: readSettings(await tx.objectStore('keep').get('settings')),
    profile: readProfile(await tx.objectStore('keep').get('profile')),
  }));
  const texts = await readOwnTexts(connection);
  const cases = [...files.values()].map((file) =>
    canonicalJson({ case: file.case, attempts: file.attempts }),
  );
  return [
    `{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},`,
    `"settings":${canonicalJson(settings)},`,
    // A log without a profile or own texts gives the text that it gave before there were any.
    ...(Object.keys(profile).length > 0 ? [`"profile":${canonicalJson(profile)},`] : []),
    ...(texts.length > 0 ? [`"texts":[\n${texts.map(canonicalJson).join(',\n')}\n],`] : []),
    `"cases":[\n${cases.join(',\n')}\n],`,
    `"orders":[\n${orders.map(canonicalJson).join(',\n')}\n]}`,
    '',
  ].join('\n');
}

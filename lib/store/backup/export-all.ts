import { EVIDENCE_IN_BACKUP } from '../../model/evidence';
import { canonicalJson } from '../canonical-json';
import { isWhole, toFile, toRow } from '../case-row';
import type { Connection } from '../connection';
import { readOwnTexts } from '../own-text-room';
import { readProfile } from '../profile-room';
import { readAllRows } from '../read-all-rows';
import { readSettings } from '../settings-room';
import { toBase64 } from './base64';

export const BACKUP_FORMAT = 'poryadok-backup';
/** Version 2 has evidence, the bin, and the marks that say what was thrown away or moved. */
export const BACKUP_VERSION = 2;

const PIECE = 500;

/**
 * Everything in the store as JSON. A line a case, so that a person can read it and a tool can compare
 * two; the same contents give the same text. Of a damaged disk it saves what can be read. The bytes of evidence
 * are in it as long as they are few: else there are only its names, times and sums.
 */
export async function exportAll(connection: Connection): Promise<string> {
  return (await exportParts(connection)).join('');
}

/** The same in parts, for a file: browsers have no single text of more than some five hundred million letters. */
export async function exportParts(connection: Connection): Promise<readonly string[]> {
  const files = new Map<string, string>();
  await readAllRows(connection, (portion) => {
    // The text of a row is its line; of one that the disk has changed what can be read is written anew.
    for (const row of portion) files.set(row.id, (isWhole(row) ? row : toRow(toFile(row))).text);
  });
  const rooms = ['orders', 'keep', 'bin', 'evidence', 'marks'] as const;
  const { orders, settings, profile, bin, evidence, marks } = await connection.read(
    [...rooms],
    async (tx) => ({
      orders: await tx.objectStore('orders').getAll(),
      settings: readSettings(await tx.objectStore('keep').get('settings')),
      profile: readProfile(await tx.objectStore('keep').get('profile')),
      bin: await tx.objectStore('bin').getAll(),
      evidence: await tx.objectStore('evidence').getAll(),
      marks: await tx.objectStore('marks').getAll(),
    }),
  );
  const texts = await readOwnTexts(connection);
  const binned = bin.flatMap((row) => (row.kind === 'evidence' ? row.evidence : []));
  const bytes = await bytesOf(connection, [...evidence, ...binned]);
  return [
    `{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},\n`,
    `"settings":${canonicalJson(settings)},\n`,
    // What there is none of leaves no trace: the text of a plain log stays plain.
    ...(Object.keys(profile).length > 0 ? [`"profile":${canonicalJson(profile)},\n`] : []),
    ...list('texts', texts.map(canonicalJson)),
    ...list('marks', marks.map(canonicalJson)),
    ...list('evidence', evidence.map(canonicalJson)),
    ...list('bin', bin.map(canonicalJson)),
    ...list('bytes', bytes),
    `"cases":[\n`,
    ...inPieces([...files.values()]),
    `\n],\n"orders":[\n`,
    ...inPieces(orders.map(canonicalJson)),
    '\n]}\n',
  ];
}

/** Lines of a list, some hundreds to a part. */
function inPieces(lines: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < lines.length; from += PIECE) {
    pieces.push((from === 0 ? '' : ',\n') + lines.slice(from, from + PIECE).join(',\n'));
  }
  return pieces;
}

function list(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`"${name}":[\n`, ...inPieces(lines), '\n],\n'];
}

/** The bytes one by one, so that only one piece is in memory beside the text; none where they are too many. */
async function bytesOf(
  connection: Connection,
  evidence: readonly { readonly id: string; readonly size: number }[],
): Promise<readonly string[]> {
  if (evidence.reduce((sum, one) => sum + one.size, 0) > EVIDENCE_IN_BACKUP) return [];
  const lines: string[] = [];
  for (const id of [...new Set(evidence.map((one) => one.id))].sort()) {
    const bytes = await connection.read(['blobs'], (tx) => tx.objectStore('blobs').get(id));
    if (bytes) lines.push(`{"id":${JSON.stringify(id)},"base64":"${toBase64(bytes)}"}`);
  }
  return lines;
}

import type { Attempt } from '../../model/attempt';
import type { Mark } from '../../model/mark';
import { noteArrivals } from '../attention-room';
import { canonicalJson } from '../canonical-json';
import type { Connection } from '../connection';
import { type LogRows, takeApart } from '../log-parts';
import { LOG_ROOMS, readRows, writeRows } from '../log-rows';
import { mergeOwnTexts } from '../own-text-room';
import type { OrderRow, Writing } from '../schema';
import { settleLog } from '../settle-log';
import type { BackupContents } from './import-plan';
import { mergeProfiles, mergeSettings } from './merge-choices';

const ROOMS = [...LOG_ROOMS, 'blobs', 'orders', 'keep'] as const;

/**
 * Merges contents into the store, in one transaction, with what is stored at that moment: all of it or nothing.
 * Gives the number of cases there are now. Rejects with `Stopped`, and then nothing has changed.
 * @param marksBack marks that bring back what this log had thrown away; `hear` how many cases are written so far
 */
export async function applyContents(
  connection: Connection,
  contents: BackupContents,
  marksBack: (before: LogRows) => readonly Mark[],
  hear: (done: number) => void,
): Promise<number> {
  return connection.write([...ROOMS], async (tx) => {
    const before = await readRows(tx, involvedIn(contents), offeredIn(contents));
    const back = { files: [], bin: [], evidence: [], marks: marksBack(before) };
    const after = settleLog(takeApart(before, contents, back));
    const touched = await writeRows(tx, before, after, hear);
    const known = new Set(before.files.map((file) => file.case.id));
    const came = after.files.filter((file) => touched.has(file.case.id) && !file.case.closed);
    await noteArrivals(
      tx,
      Object.fromEntries(came.map(({ case: { id } }) => [id, known.has(id) ? 'more' : 'new'])),
    );
    await putBytes(tx, contents, after);
    const orders = tx.objectStore('orders');
    await Promise.all(
      contents.orders.map(async (row) => {
        const stored = await orders.get(row.number);
        await orders.put(stored ? laterRow(stored, row) : row);
      }),
    );
    const keep = tx.objectStore('keep');
    await keep.put(mergeSettings(await keep.get('settings'), contents.settings), 'settings');
    const profile = mergeProfiles(await keep.get('profile'), contents.profile);
    if (profile) await keep.put(profile, 'profile');
    await mergeOwnTexts(keep, contents.texts);
    return tx.objectStore('files').count();
  });
}

/** The cases that a backup can change: its own, those that its marks speak of, and those that something was moved out of. */
export function involvedIn(contents: LogRows): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const file of contents.files) ids.add(file.case.id);
  for (const row of contents.bin) ids.add(row.caseId);
  for (const { id, into } of contents.marks) {
    ids.add(id);
    if (into !== null) ids.add(into);
  }
  const binned = contents.bin.flatMap((row) => (row.kind === 'evidence' ? row.evidence : []));
  for (const things of [attemptsIn(contents), contents.evidence, binned]) {
    for (const { caseId, bornIn } of things) {
      ids.add(caseId);
      if (bornIn !== undefined) ids.add(bornIn);
    }
  }
  return ids;
}

/** The contacts and the evidence of a backup, one by one: most logs never moved one, and ask for none. */
export function* offeredIn(contents: LogRows): Generator<string, void> {
  for (const things of [attemptsIn(contents), contents.bin, contents.evidence]) {
    for (const { id } of things) yield id;
  }
}

function attemptsIn({ files, bin }: LogRows): readonly Attempt[] {
  const inside = [...files, ...bin.flatMap((row) => (row.kind === 'case' ? row : []))];
  return [
    ...inside.flatMap((file) => file.attempts),
    ...bin.flatMap((row) => (row.kind === 'attempt' ? row.attempt : [])),
  ];
}

async function putBytes(
  tx: Writing<(typeof ROOMS)[number]>,
  { bytes }: BackupContents,
  after: LogRows,
): Promise<void> {
  if (bytes.size === 0) return;
  const blobs = tx.objectStore('blobs');
  const there = new Set(await blobs.getAllKeys());
  const known = new Set([
    ...after.evidence.map((one) => one.id),
    ...after.bin.flatMap((row) => (row.kind === 'evidence' ? row.id : [])),
  ]);
  for (const [id, content] of bytes) {
    if (known.has(id) && !there.has(id)) await blobs.put(content, id);
  }
}

function laterRow(one: OrderRow, other: OrderRow): OrderRow {
  return `${one.at} ${canonicalJson(one)}` >= `${other.at} ${canonicalJson(other)}` ? one : other;
}

import { unwrap } from 'idb';
import { canonicalJson } from './canonical-json';
import { makeRow, toFile } from './case-row';
import type { LogRows } from './log-parts';
import type { BinRow, Reading, Room, Writing } from './schema';

/** Where the parts of a log lie. */
export const LOG_ROOMS = ['files', 'bin', 'evidence', 'marks'] as const;
export type LogRoom = (typeof LOG_ROOMS)[number];

/** Cases that are asked for one by one, and that go to the disk at once, two such portions at most: a full log of them would fill the memory. */
const MANY = 200;

/**
 * Reads everything about the cases named, and about every case that these were merged into or that something of
 * theirs was moved to. All marks come with it: there are few.
 * @param offered contacts and evidence from elsewhere that may have been moved here
 */
export async function readRows<More extends Room = never>(
  tx: Reading<LogRoom | More> | Writing<LogRoom | More>,
  caseIds: Iterable<string>,
  offered: Iterable<string> = [],
): Promise<LogRows> {
  const [marks, binned] = await Promise.all([
    tx.objectStore('marks').getAll(),
    tx.objectStore('bin').getAllKeys(),
  ]);
  const targets = new Map(marks.map((mark) => [mark.id, mark.into]));
  const wanted = new Set(caseIds);
  const addTarget = (id: string): void => {
    const into = targets.get(id);
    if (into) wanted.add(into);
  };
  if (targets.size > 0) for (const id of offered) addTarget(id);
  for (const id of wanted) addTarget(id);
  // Of many it is quicker to ask first which are there at all.
  const stored = wanted.size > MANY ? new Set(await tx.objectStore('files').getAllKeys()) : wanted;
  const rows = await Promise.all(
    [...wanted].flatMap((id) => (stored.has(id) ? tx.objectStore('files').get(id) : [])),
  );
  const ofCases = async <T>(read: (id: string) => Promise<readonly T[]>): Promise<readonly T[]> =>
    (await Promise.all([...wanted].map(read))).flat();
  const [bin, evidence] = await Promise.all([
    binned.length === 0 ? [] : ofCases<BinRow>((id) => tx.objectStore('bin').index('caseId').getAll(id)),
    (await tx.objectStore('evidence').count()) === 0
      ? []
      : ofCases((id) => tx.objectStore('evidence').index('caseId').getAll(id)),
  ]);
  return { files: rows.flatMap((row) => (row ? toFile(row) : [])), bin, evidence, marks };
}

/**
 * Writes what is different in the second reading of the same rows. Gives the ids of the cases it touched.
 * @param hear how many cases have been made ready so far; where it throws, the transaction is to end
 */
export async function writeRows<More extends Room = never>(
  tx: Writing<LogRoom | More>,
  before: LogRows,
  after: LogRows,
  hear: (done: number) => void = () => undefined,
): Promise<ReadonlySet<string>> {
  const touched = new Set<string>();
  const work: Promise<unknown>[] = [];
  const files = tx.objectStore('files');
  // Requests are answered in their order, and one that fails ends the transaction: a promise for each would say no more.
  const unheard = unwrap(files);
  const sums = new Map(before.files.map((file) => [file.case.id, makeRow(file.case, file.attempts).sum]));
  let portion: Promise<unknown> = Promise.resolve();
  for (const [done, { case: theCase, attempts }] of after.files.entries()) {
    const row = makeRow(theCase, attempts);
    if (sums.get(row.id) !== row.sum) {
      touched.add(row.id);
      if (touched.size % MANY !== 0) unheard.put(row);
      else {
        // The disk is still at the portion before while this one is made.
        await portion;
        portion = later(() => files.put(row));
        portion.catch(() => undefined);
      }
    }
    sums.delete(row.id);
    if (done % MANY === MANY - 1) hear(done);
  }
  for (const id of sums.keys()) {
    touched.add(id);
    work.push(later(() => files.delete(id)));
  }
  writeDiffering(before.bin, after.bin, tx.objectStore('bin'), work);
  writeDiffering(before.evidence, after.evidence, tx.objectStore('evidence'), work);
  writeDiffering(before.marks, after.marks, tx.objectStore('marks'), work);
  await Promise.all([portion, ...work]);
  return touched;
}

interface Rows<T> {
  put(row: T): Promise<unknown>;
  delete(id: string): Promise<unknown>;
}

/** A transaction that has ended throws at once: so it is one failure among the others, and all are met. */
async function later(write: () => Promise<unknown>): Promise<void> {
  await write();
}

function writeDiffering<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  rows: Rows<T>,
  work: Promise<unknown>[],
): void {
  const known = new Map(before.map((row) => [row.id, row]));
  for (const row of after) {
    const old = known.get(row.id);
    known.delete(row.id);
    if (old !== row && (!old || canonicalJson(old) !== canonicalJson(row)))
      work.push(later(() => rows.put(row)));
  }
  for (const id of known.keys()) work.push(later(() => rows.delete(id)));
}

import type { Connection } from '../connection';
import { takeApart } from '../log-parts';
import { LOG_ROOMS, readRows } from '../log-rows';
import { settleLog } from '../settle-log';
import { involvedIn, offeredIn } from './apply-contents';
import type { BackupStream } from './backup-stream';
import { Comparison } from './compare-logs';
import type { BackupContents, ImportPlan } from './import-plan';
import { isLinked, linkedBy, marksIn } from './linked';
import { keepPace, type Pace } from './pace';
import { readBackup } from './read-backup';
import { readPortions } from './read-portions';
import { Refused } from './refused';

/**
 * Compares a backup with what is stored. Reads only. Of a large file no more is kept in memory than a line about
 * each case. Rejects with `Stopped`.
 */
export async function planImport(
  connection: Connection,
  from: string | BackupStream,
  pace: Pace | null,
): Promise<ImportPlan> {
  try {
    return await (typeof from === 'string' ? planText(connection, from) : planStream(connection, from, pace));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, refusal: error.refusal, where: error.where };
  }
}

async function planText(connection: Connection, text: string): Promise<ImportPlan> {
  const backup = await readBackup(text);
  if (!backup.ok) return backup;
  const { contents } = backup;
  const found = new Comparison();
  await look(connection, contents, found);
  return { ok: true, ...found, contents, more: null };
}

async function planStream(
  connection: Connection,
  stream: BackupStream,
  pace: Pace | null,
): Promise<ImportPlan> {
  const known = await connection.read(['marks'], (tx) => tx.objectStore('marks').getAll());
  const found = new Comparison();
  const [files, together]: [File[], File[]] = [[], []];
  const orders: BackupContents['orders'][number][] = [];
  let linked: ReadonlySet<string> = new Set();
  const rest = await readPortions(
    stream,
    (bytes) => keepPace(pace, bytes, stream.size),
    (head) => {
      linked = linkedBy([...known, ...marksIn(head.marks)]);
    },
    async (portion) => {
      if (stream.isWhole) files.push(...portion.files);
      if (stream.isWhole) orders.push(...portion.orders);
      together.push(...portion.files.filter((file) => isLinked(file, linked)));
      const alone = portion.files.filter((file) => !isLinked(file, linked));
      await look(connection, { ...portion, files: alone }, found);
    },
  );
  const contents = { ...rest, files: together };
  await look(connection, contents, found);
  if (stream.isWhole) return { ok: true, ...found, contents: { ...rest, files, orders }, more: null };
  return { ok: true, ...found, contents, more: { stream, linked } };
}

type File = BackupContents['files'][number];

async function look(connection: Connection, contents: BackupContents, found: Comparison): Promise<void> {
  const before = await connection.read([...LOG_ROOMS], (tx) =>
    readRows(tx, involvedIn(contents), offeredIn(contents)),
  );
  found.look(before, contents, settleLog(takeApart(before, contents)));
}

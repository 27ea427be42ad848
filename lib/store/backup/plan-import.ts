import { canonicalJson } from '../canonical-json';
import type { Connection } from '../connection';
import { type LogRows, takeApart } from '../log-parts';
import { LOG_ROOMS, readRows } from '../log-rows';
import { settleLog } from '../settle-log';
import { involvedIn, offeredIn } from './apply-import';
import type { BackupContents, ImportPlan, Tally } from './import-plan';
import { readBackup } from './read-backup';

/** Compares a backup with what is stored. Reads only. */
export async function planImport(connection: Connection, text: string): Promise<ImportPlan> {
  const backup = await readBackup(text);
  if (!backup.ok) return backup;
  const { contents } = backup;
  const before = await connection.read([...LOG_ROOMS], (tx) =>
    readRows(tx, involvedIn(contents), offeredIn(contents)),
  );
  const after = settleLog(takeApart(before, contents));
  return { ok: true, ...compare(before, contents, after), away: awayIn(contents, after), contents };
}

interface Shown {
  readonly id: string;
}

/** What is shown of a log: things in the bin are not. */
function shownIn({ files, evidence }: LogRows): Record<'cases' | 'attempts' | 'evidence', readonly Shown[]> {
  return {
    cases: files.map((file) => file.case),
    attempts: files.flatMap((file) => file.attempts),
    evidence,
  };
}

function compare(before: LogRows, contents: LogRows, after: LogRows) {
  const [was, inFile, is] = [shownIn(before), shownIn(contents), shownIn(after)];
  const tally = (kind: keyof typeof was): Tally => {
    const known = new Map(was[kind].map((one) => [one.id, one]));
    const offered = new Set(inFile[kind].map((one) => one.id));
    const counted = { added: 0, changed: 0, kept: 0 };
    for (const one of is[kind]) {
      const old = known.get(one.id);
      if (!old) counted.added += 1;
      else if (canonicalJson(old) !== canonicalJson(one)) counted.changed += 1;
      else if (offered.has(one.id)) counted.kept += 1;
    }
    return counted;
  };
  return { cases: tally('cases'), attempts: tally('attempts'), evidence: tally('evidence') };
}

/** What the file shows and would not be shown after it was taken. */
function awayIn(contents: BackupContents, after: LogRows): readonly string[] {
  const merged = new Set(after.marks.flatMap(({ id, gone, into }) => (gone && into !== null ? id : [])));
  return after.bin.flatMap(({ id }) => {
    const isOffered =
      contents.files.some((file) => file.case.id === id || file.attempts.some((one) => one.id === id)) ||
      contents.evidence.some((one) => one.id === id);
    return isOffered && !merged.has(id) ? id : [];
  });
}

import type { Case } from '../model/case';
import type { Instant } from '../model/day';
import type { Mark } from '../model/mark';
import { type LogParts, type LogRows, takeApart } from './log-parts';
import { LOG_ROOMS, readRows, writeRows } from './log-rows';
import type { Surroundings } from './rewrite-file';
import type { BinRow } from './schema';
import { settleLog } from './settle-log';
import type { Store } from './store';
import { StoreError } from './store-error';

type BinRoom = Pick<
  Store,
  | 'removeCase'
  | 'removeAttempt'
  | 'removeEvidence'
  | 'restore'
  | 'mergeCases'
  | 'splitCase'
  | 'binned'
  | 'emptyBin'
>;

/** What a rearrangement adds to the parts. */
interface Said {
  readonly marks: readonly Mark[];
  readonly cases?: readonly Case[];
}

/** The part of the store that throws away, brings back, merges and splits: all of it by marks. */
export function binRoom(around: Surroundings): BinRoom {
  const { connection, changes, whereabouts, watermark } = around;

  /** Puts the parts of these cases where they belong once `say` has spoken, in one transaction. */
  async function rearrange(
    caseIds: readonly string[] | ((find: Finder) => Promise<readonly string[]>),
    say: (parts: LogParts) => Said,
  ): Promise<void> {
    const { after, touched, added } = await connection.write([...LOG_ROOMS], async (tx) => {
      const finder: Finder = {
        caseOfAttempt: async (id, caseId) => (await whereabouts.find(tx, id, caseId))?.id ?? null,
        binRow: (id) => tx.objectStore('bin').get(id),
        caseOfEvidence: async (id) => (await tx.objectStore('evidence').get(id))?.caseId ?? null,
      };
      const ids = typeof caseIds === 'function' ? await caseIds(finder) : caseIds;
      const before = await readRows(tx, ids);
      const parts = takeApart(before);
      const said = say(parts);
      const rows = settleLog(takeApart(before, rowsOf(said)));
      return {
        after: rows,
        touched: await writeRows(tx, before, rows),
        added: rows.files.length - before.files.length,
      };
    });
    whereabouts.forget();
    const expected = watermark?.read() ?? null;
    if (added !== 0 && expected !== null) watermark?.set(Math.max(0, expected + added));
    for (const id of touched) {
      const file = [...after.files, ...casesIn(after.bin)].find((one) => one.case.id === id);
      changes.announce({ kind: 'case', caseId: id, orderNumber: file?.case.orderNumber ?? '' });
    }
    for (const caseId of new Set(after.evidence.map((one) => one.caseId))) {
      changes.announce({ kind: 'evidence', caseId });
    }
    changes.announce({ kind: 'bin' });
  }

  return {
    removeCase: (id, at) =>
      rearrange([id], (parts) => {
        if (!isShown(parts, id)) throw new StoreError('missing');
        return { marks: [{ id, at, gone: true, into: null }] };
      }),

    removeAttempt: (id, at, caseId) =>
      rearrange(
        async (find) => [(await find.caseOfAttempt(id, caseId)) ?? missing()],
        (parts) => ({ marks: [{ id, at, gone: true, into: parts.marks.get(id)?.into ?? null }] }),
      ),

    removeEvidence: (id, at) =>
      rearrange(
        async (find) => [(await find.caseOfEvidence(id)) ?? missing()],
        (parts) => ({ marks: [{ id, at, gone: true, into: parts.marks.get(id)?.into ?? null }] }),
      ),

    restore: (id, at) =>
      rearrange(
        async (find) => [(await find.binRow(id))?.caseId ?? missing()],
        (parts) => ({ marks: bringBack(parts, id, at) }),
      ),

    mergeCases: (from, into, at) =>
      rearrange([from, into], (parts) => {
        const [source, target] = [parts.cases.get(from), parts.cases.get(into)];
        if (!source || !target || !isShown(parts, from) || !isShown(parts, into)) missing();
        if (from === into || source.orderNumber !== target.orderNumber) throw new StoreError('failed');
        return { marks: [{ id: from, at, gone: true, into }] };
      }),

    splitCase: (split, { attempts, evidence }, at) =>
      rearrange(
        async (find) => {
          const first = attempts[0] ? await find.caseOfAttempt(attempts[0]) : null;
          const proof = evidence[0] ? await find.caseOfEvidence(evidence[0]) : null;
          return [first, proof, split.id].filter((one) => one !== null);
        },
        (parts) => ({
          cases: [split],
          marks: [...attempts, ...evidence]
            .filter((id) => parts.attempts.has(id) || parts.evidence.has(id))
            .map((id) => ({ id, at, gone: false, into: split.id })),
        }),
      ),

    binned: () =>
      connection.read(['bin', 'marks'], async (tx) => {
        const rows = await tx.objectStore('bin').getAll();
        const marks = await Promise.all(rows.map((row) => tx.objectStore('marks').get(row.id)));
        return rows
          .map((row, index) => ({ ...row, at: marks[index]?.at ?? null, into: marks[index]?.into ?? null }))
          .sort((a, b) => ((a.at ?? '') > (b.at ?? '') ? -1 : 1));
      }),

    emptyBin: async (before) => {
      const emptied = await connection.write(['bin', 'marks', 'evidence', 'blobs'], async (tx) => {
        const [bin, evidence, blobs] = [
          tx.objectStore('bin'),
          tx.objectStore('evidence'),
          tx.objectStore('blobs'),
        ];
        const rows = await bin.getAll();
        let count = 0;
        for (const row of rows) {
          const mark = await tx.objectStore('marks').get(row.id);
          if (mark && mark.at >= before) continue;
          count += 1;
          await bin.delete(row.id);
          if (row.kind === 'evidence') await blobs.delete(row.id);
          if (row.kind !== 'case') continue;
          for (const id of await evidence.index('caseId').getAllKeys(row.id)) {
            await Promise.all([evidence.delete(id), blobs.delete(id)]);
          }
        }
        return count;
      });
      if (emptied > 0) changes.announce({ kind: 'bin' });
      return emptied;
    },
  };
}

interface Finder {
  caseOfAttempt(id: string, caseId?: string): Promise<string | null>;
  caseOfEvidence(id: string): Promise<string | null>;
  binRow(id: string): Promise<BinRow | undefined>;
}

function missing(): never {
  throw new StoreError('missing');
}

function isShown(parts: LogParts, id: string): boolean {
  return settleLog(parts).files.some((file) => file.case.id === id);
}

/**
 * Marks that bring a thing back. What lay in a case that was thrown away comes back with it; a case that had been
 * merged into another one takes along what was born in it.
 */
function bringBack({ marks, attempts, evidence }: LogParts, id: string, at: Instant): readonly Mark[] {
  const mark = marks.get(id);
  const thing = attempts.get(id) ?? evidence.get(id);
  const back: Mark[] = [{ id, at, gone: false, into: thing ? (mark?.into ?? null) : null }];
  const home = thing && marks.get(thing.caseId);
  if (home?.gone) back.push({ id: home.id, at, gone: false, into: null });
  if (!thing && mark?.into) {
    for (const one of [...attempts.values(), ...evidence.values()]) {
      if ((one.bornIn ?? one.caseId) === id && one.caseId !== id) {
        back.push({ id: one.id, at, gone: marks.get(one.id)?.gone ?? false, into: id });
      }
    }
  }
  return back;
}

function rowsOf({ marks, cases = [] }: Said): LogRows {
  return { files: cases.map((one) => ({ case: one, attempts: [] })), bin: [], evidence: [], marks };
}

function casesIn(bin: readonly BinRow[]): readonly { readonly case: Case }[] {
  return bin.flatMap((row) => (row.kind === 'case' ? row : []));
}

import type { Attempt } from '../../model/attempt';
import type { Arrival } from '../../model/attention';
import { isInstant } from '../../model/day';
import type { Mark } from '../../model/mark';
import { NO_SYNC, type Sync } from '../../model/sync';
import { noteArrivals } from '../attention-room';
import { canonicalJson } from '../canonical-json';
import { type CaseFile, makeCaseFile } from '../case-file';
import { toRow } from '../case-row';
import { fileById } from '../find-file';
import { LOG_ROOMS } from '../log-rows';
import { mergeFiles } from '../merge-case';
import type { Surroundings } from '../rewrite-file';
import type { CaseWithAttempts, Store } from '../store';
import { asHearsay } from './sketch';
import { takeMarks } from './take-marks';

const KEY = 'sync';

/** The part of the store that keeps how the browser's sync stands, and takes in what it brings. */
export function syncRoom({
  connection,
  changes,
  watermark,
}: Surroundings): Pick<Store, 'sync' | 'changeSync' | 'takeSketches' | 'caseMarks'> {
  return {
    sync: async () => readSync(await connection.read(['keep'], (tx) => tx.objectStore('keep').get(KEY))),

    changeSync: async (change) => {
      const changed = await connection.write(['keep'], async (tx) => {
        const keep = tx.objectStore('keep');
        const sync = change(readSync(await keep.get(KEY)));
        await keep.put(sync, KEY);
        return sync;
      });
      changes.announce({ kind: 'sync' });
      return changed;
    },

    takeSketches: async (sketches, told = []) => {
      const { taken, more } = await connection.write([...LOG_ROOMS, 'keep'], async (tx) => {
        const were = await tx.objectStore('files').count();
        const marked = told.length === 0 ? [] : await takeMarks(tx, told);
        const arrived = new Map<string, Arrival>(marked.map((id) => [id, 'more']));
        const marks = new Map((await tx.objectStore('marks').getAll()).map((mark) => [mark.id, mark]));
        const files = tx.objectStore('files');
        const known = new Set(readSync(await tx.objectStore('keep').get(KEY)).known);
        for (const sketch of sketches) {
          const stored = await fileById(tx, sketch.case.id);
          // It was here and is no more: somebody has deleted it on purpose.
          if (!stored && known.has(sketch.case.id)) continue;
          if (!stored && marks.get(sketch.case.id)?.gone) continue;
          const file = withSketch(stored, withoutMoved(sketch, marks));
          if (stored && canonicalJson(stored) === canonicalJson(file)) continue;
          await files.put(toRow(file));
          arrived.set(file.id, stored ? 'more' : 'new');
        }
        await noteArrivals(tx, Object.fromEntries(arrived));
        return { taken: arrived.size, more: (await files.count()) - were };
      });
      if (taken === 0) return 0;
      // Less where the other machine threw a case away; a loss that nobody has noticed yet stays one.
      const expected = watermark?.read() ?? null;
      if (expected !== null) watermark?.set(Math.max(0, expected + more));
      changes.announce({ kind: 'everything' });
      return taken;
    },

    caseMarks: () =>
      connection.read(['files', 'bin', 'keep', 'marks'], async (tx) => {
        const [marks, files, bin, sync] = await Promise.all([
          tx.objectStore('marks').getAll(),
          tx.objectStore('files').getAllKeys(),
          tx.objectStore('bin').getAllKeys(),
          tx.objectStore('keep').get(KEY),
        ]);
        // Contacts and evidence are thrown away by marks, too: what lies in the bin is told apart by the other machine.
        const cases = new Set([...files, ...bin, ...readSync(sync).known]);
        return marks.filter((mark) => mark.into === null && cases.has(mark.id));
      }),
  };
}

/** Without contacts that were thrown away here or moved into another case. */
function withoutMoved(sketch: CaseWithAttempts, marks: ReadonlyMap<string, Mark>): CaseWithAttempts {
  const isHere = ({ id, caseId }: Attempt): boolean => {
    const mark = marks.get(id);
    return !mark || (!mark.gone && (mark.into ?? caseId) === caseId);
  };
  return { case: sketch.case, attempts: sketch.attempts.filter(isHere) };
}

/** A case that was only ever heard of takes its order anew from what is heard last. */
function withSketch(stored: CaseWithAttempts | null, sketch: CaseWithAttempts): CaseFile {
  const heard = asHearsay(sketch);
  const merged = stored ? mergeFiles(stored, heard) : heard;
  const order = stored?.case.older?.order === '' ? heard.case.order : merged.case.order;
  return makeCaseFile({ ...merged.case, order }, merged.attempts);
}

/** What is not understood counts as never said: sync is then off. */
function readSync(stored: unknown): Sync {
  if (typeof stored !== 'object' || stored === null) return NO_SYNC;
  const { on, at, left, failure, known } = { ...NO_SYNC, ...stored } as Record<keyof Sync, unknown>;
  return {
    on: on === true,
    at: isInstant(at) ? at : null,
    left: typeof left === 'number' ? left : 0,
    failure: failure === 'full' || failure === 'refused' ? failure : null,
    known: Array.isArray(known) ? known.filter((one) => typeof one === 'string') : [],
  };
}

import type { Mark } from '../../model/mark';
import { canonicalJson } from '../canonical-json';
import { makeCaseFile } from '../case-file';
import { mergeFiles } from '../merge-case';
import type { CaseWithAttempts } from '../store';
import { sketchOf } from './sketch';
import { bytesOf, caseOfItem, itemOf, nameOfItem, readItem, type SyncItem } from './sync-item';
import { LARGEST_MARKS, MARKS_ITEM, marksItem } from './sync-marks';

/** The browser takes 102 400 bytes and 512 items; some room is left for what it counts otherwise. */
const ROOM = 98_000 - LARGEST_MARKS;
const MOST_ITEMS = 500;

/** What is to change in the sync storage so that it says what the log says. */
export interface SyncPlan {
  readonly set: Readonly<Record<string, SyncItem>>;
  readonly remove: readonly string[];
  /** Cases that then stand there. */
  readonly known: readonly string[];
  /** Open cases that find no room. */
  readonly left: number;
}

/**
 * Chooses what goes into the sync storage: open cases, those changed last first, then closed ones that still have to
 * tell the other machines so, those closed last first. What finds no room is left out, so the oldest closed go first.
 * @param area what stands there now
 * @param known the cases that stood there before
 * @param marks which cases were thrown away here, and which brought back
 */
export function planSync(
  files: readonly CaseWithAttempts[],
  area: Readonly<Record<string, unknown>>,
  known: readonly string[],
  marks: readonly Mark[] = [],
): SyncPlan {
  const there = new Set([...known, ...Object.keys(area).flatMap((name) => caseOfItem(name) ?? [])]);
  const wanted = files.filter(({ case: one }) => !one.closed || there.has(one.id)).sort(byNeed);
  const chosen = new Map<string, SyncItem>();
  const thrown = marksItem(marks, area[MARKS_ITEM]);
  if (thrown) chosen.set(MARKS_ITEM, thrown);
  let [room, left] = [ROOM, 0];
  for (const file of wanted) {
    const name = nameOfItem(file.case.id);
    const item = itemFor(file, area[name]);
    const size = bytesOf(name, item);
    // The first that finds no room ends it for the closed; an open one may be smaller than the one before.
    if (size <= room && chosen.size < MOST_ITEMS) {
      chosen.set(name, item);
      room -= size;
    } else if (!file.case.closed) left += 1;
  }
  const own = new Set(files.map((file) => nameOfItem(file.case.id)));
  return {
    set: Object.fromEntries([...chosen].filter(([name, item]) => !isSame(area[name], item))),
    // Only what the log has and leaves out: of a case that was deleted here another machine may still know.
    remove: Object.keys(area).filter((name) => own.has(name) && !chosen.has(name)),
    known: [...new Set([...Object.keys(area), ...chosen.keys()])].flatMap((name) => caseOfItem(name) ?? []),
    left,
  };
}

/**
 * What is there, and what the log knows besides: an item only ever grows by merging, so that two machines that see a thing
 * differently come to rest instead of writing it to and fro.
 */
function itemFor(file: CaseWithAttempts, there: unknown): SyncItem {
  const known = readItem(nameOfItem(file.case.id), there);
  if (!known) return itemOf(file);
  const merged = mergeFiles(known, sketchOf(file));
  return itemOf(makeCaseFile(merged.case, merged.attempts));
}

function byNeed({ case: one }: CaseWithAttempts, { case: other }: CaseWithAttempts): number {
  if (Boolean(one.closed) !== Boolean(other.closed)) return one.closed ? 1 : -1;
  const key = ({ closed, changedAt, id }: CaseWithAttempts['case']) => `${closed?.at ?? changedAt} ${id}`;
  return key(one) > key(other) ? -1 : 1;
}

/** Browsers give the keys back in an order of their own. */
function isSame(stored: unknown, item: SyncItem): boolean {
  return canonicalJson(stored) === canonicalJson(item);
}

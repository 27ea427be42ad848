import * as v from 'valibot';
import { isInstant } from '../../model/day';
import type { Mark } from '../../model/mark';
import { mergeMarks } from '../log-parts';
import { bytesOf, type SyncItem } from './sync-item';

/** The name under which the sync storage says which cases were thrown away and brought back. */
export const MARKS_ITEM = 'marks';
const VERSION = 1;

/** Bytes of the item, its name included: browsers refuse more than 8 192. */
export const LARGEST_MARKS = 7_800;

const marksSchema = v.object({
  version: v.literal(VERSION),
  marks: v.array(v.tuple([v.pipe(v.string(), v.minLength(1)), v.custom<Mark['at']>(isInstant), v.boolean()])),
});

/** What stands there; nothing where it is not what we write. */
export function readMarks(value: unknown): readonly Mark[] {
  const checked = v.safeParse(marksSchema, value);
  if (!checked.success) return [];
  return checked.output.marks.map(([id, at, gone]) => ({ id, at, gone, into: null }));
}

/**
 * What stands there and what this log knows besides, the last said first, as far as there is room. Two machines come
 * to the same item, and to rest. Cases that were merged are none of it: such a mark speaks of a case that the other
 * machine may not have.
 */
export function marksItem(own: readonly Mark[], there: unknown): SyncItem | null {
  const all = new Map<string, Mark>();
  for (const mark of [...readMarks(there), ...own]) {
    const known = all.get(mark.id);
    if (mark.into === null) all.set(mark.id, known ? mergeMarks(known, mark) : mark);
  }
  const newest = [...all.values()].sort((a, b) => (`${a.at} ${a.id}` > `${b.at} ${b.id}` ? -1 : 1));
  const item = (count: number) => ({
    version: VERSION,
    marks: newest.slice(0, count).map(({ id, at, gone }) => [id, at, gone]),
  });
  let count = Math.min(newest.length, 200);
  while (count > 0 && bytesOf(MARKS_ITEM, item(count)) > LARGEST_MARKS) count -= 1;
  return count === 0 ? null : item(count);
}

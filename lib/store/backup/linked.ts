import type { Mark } from '../../model/mark';
import type { BackupContents } from './import-plan';

type File = BackupContents['files'][number];

/** Everything that marks speak of: what was thrown away or moved, and where to. */
export function linkedBy(marks: readonly Pick<Mark, 'id' | 'into'>[]): ReadonlySet<string> {
  return new Set(marks.flatMap(({ id, into }) => (into === null ? id : [id, into])));
}

/** Marks out of a file that was not checked yet: whatever else stands there links nothing. */
export function marksIn(value: unknown): readonly Pick<Mark, 'id' | 'into'>[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const { id, into } = { id: null, into: null, ...(typeof one === 'object' ? one : null) };
    return typeof id === 'string' ? { id, into: typeof into === 'string' ? into : null } : [];
  });
}

/**
 * True for a case that has to do with others. All such cases are merged at once; any other is merged alone and comes
 * to the same as with all of them.
 */
export function isLinked({ case: theCase, attempts }: File, linked: ReadonlySet<string>): boolean {
  if (linked.size === 0) return false;
  return linked.has(theCase.id) || attempts.some((one) => linked.has(one.id) || one.bornIn !== undefined);
}

import type { Attempt } from '../model/attempt';
import type { Case } from '../model/case';
import { type CaseFile, makeCaseFile } from './case-file';
import { checksum } from './checksum';
import { orderedJson } from './ordered-json';

/**
 * A case file as it lies on the disk. Its contents are one text: the browser copies a text in a tenth of the time that it
 * needs for a tree of objects, of which it makes a second one for its indexes; and the text is a line of a backup.
 */
export interface CaseRow extends Omit<CaseFile, 'case' | 'attempts'> {
  /** `{"attempts":[…],"case":{…}}`, keys in alphabetical order: equal contents are equal texts. */
  readonly text: string;
  /** Over the text: a row the disk has changed is known by it. */
  readonly sum: string;
}

export function toRow({ case: theCase, attempts, ...keys }: CaseFile): CaseRow {
  const text = orderedJson({ attempts, case: theCase });
  return { ...keys, text, sum: checksum(text) };
}

/** Throws where the disk has changed the text so that it is none. */
export function toFile({ text, sum: _sum, ...keys }: CaseRow): CaseFile {
  const inside: { readonly case: Case; readonly attempts: readonly Attempt[] } = JSON.parse(text);
  return { ...keys, case: inside.case, attempts: inside.attempts };
}

/** The row of a case and its attempts. */
export function makeRow(theCase: Case, attempts: readonly Attempt[]): CaseRow {
  return toRow(makeCaseFile(theCase, attempts));
}

/** False where the row is not what was written. */
export function isWhole({ text, sum }: CaseRow): boolean {
  return sum === checksum(text);
}

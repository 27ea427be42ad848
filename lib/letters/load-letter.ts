import type { ProblemId } from '../model/problem';
import type { LetterKind } from './letter-kind';
import type { Template } from './template';

/**
 * Texts and their grammar are not part of what a page loads first, but set out at once: they arrive while
 * the order is still being read.
 */
const shelf = import('./letter-shelf');

/**
 * The letter for a problem and a channel: the problem's own where it has one, else the general one,
 * which takes the problem's words. Rejects only where the files of the extension cannot be read.
 */
export async function loadLetter(problem: ProblemId, kind: LetterKind): Promise<Template> {
  const { readLetter } = await shelf;
  return readLetter(problem, kind);
}

import type { ProblemId } from '../model/problem';
import type { LetterKind } from './letter-kind';
import type { Template } from './template';

/**
 * The letter for a problem and a channel: the problem's own where it has one, else the general one,
 * which takes the problem's words. Rejects only where the files of the extension cannot be read.
 */
export async function loadLetter(problem: ProblemId, kind: LetterKind): Promise<Template> {
  // Texts and their grammar stay out of what the popup loads first.
  const { readLetter } = await import('./letter-shelf');
  return readLetter(problem, kind);
}

import type { OwnText } from '../model/own-text';
import type { ProblemId } from '../model/problem';
import type { LetterKind } from './letter-kind';
import { loadLetter } from './load-letter';
import { type OwnLetter, readOwnLetter } from './own-letter';
import { problemWords } from './problem-words';
import type { Template } from './template';

/** The product's letter as a text of the person's own replaces it: with the problem's words for both. */
export async function loadBuiltIn(problem: ProblemId, kind: LetterKind): Promise<Template> {
  const template = await loadLetter(problem, kind);
  return { ...template, words: problemWords(problem) };
}

/** Reads a text of the person's own for a problem and a kind; see `readOwnLetter`. */
export async function loadOwnLetter(
  problem: ProblemId,
  kind: LetterKind,
  own: Pick<OwnText, 'subject' | 'text'>,
): Promise<OwnLetter> {
  return readOwnLetter(own, await loadBuiltIn(problem, kind), kind === 'social');
}

/** The letter to write: the person's own where it is whole, else the product's. */
export async function chooseLetter(
  problem: ProblemId,
  kind: LetterKind,
  own: OwnText,
): Promise<{ readonly template: Template; readonly own: 'used' | 'broken' }> {
  const read = await loadOwnLetter(problem, kind, own);
  if (read.ok) return { template: read.template, own: 'used' };
  return { template: await loadLetter(problem, kind), own: 'broken' };
}

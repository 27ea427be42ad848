import { letterKindOf } from '../case/reasons';
import type { ProblemId } from '../model/problem';
import { ladderOf } from '../rules/ladder-of';
import { LETTER_KINDS, type LetterKind } from './letter-kind';

/** Letters that no rung names: they answer what happens on the way. */
const ON_THE_WAY: readonly LetterKind[] = ['follow-up', 'more-data'];

/** The letters that a problem's ladder may come to, in its order; then those that answer what happens on the way. */
export function lettersOfProblem(problem: ProblemId): readonly LetterKind[] {
  const kinds = ladderOf(problem, 'ozon.ru').flatMap((rung) => {
    const named = letterKindOf(rung);
    return LETTER_KINDS.filter((kind) => kind === named && kind !== 'faq');
  });
  return [...new Set([...kinds, ...ON_THE_WAY])];
}

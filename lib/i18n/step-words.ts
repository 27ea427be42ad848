import type { ProblemId } from '../model/problem';
import type { RulebookWords, RungWords } from '../model/rulebook-words';
import type { StepId } from '../model/step';

/** A step in words: the rung's title and its way, with the problem's own advice before it. */
export function stepWords(
  words: RulebookWords,
  at: { readonly problem: ProblemId; readonly rung: string; readonly step: StepId },
): RungWords {
  const rung = words.rungs[at.rung] ?? words.rungs[at.step] ?? { title: at.step, how: [] };
  const advice = words.advice[`${at.problem}/${at.rung}`];
  return advice === undefined ? rung : { title: rung.title, how: [advice, ...rung.how] };
}

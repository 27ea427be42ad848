import type { ProblemId } from '../model/problem';
import type { GuideWords, StepWords } from '../model/rulebook-words';
import type { StepId } from '../model/step';

/** What a step is called: by its rung, else by its kind. */
export function stepTitle(
  words: Pick<StepWords, 'titles'>,
  at: { readonly rung: string; readonly step: StepId },
): string {
  return words.titles[at.rung] ?? words.titles[at.step] ?? at.step;
}

/** The way to a step, line by line, with the problem's own advice before it. */
export function stepWay(
  words: Pick<GuideWords, 'ways' | 'advice'>,
  at: { readonly problem: ProblemId; readonly rung: string; readonly step: StepId },
): readonly string[] {
  const way = words.ways[at.rung] ?? words.ways[at.step] ?? [];
  const advice = words.advice[`${at.problem}/${at.rung}`];
  return advice === undefined ? way : [advice, ...way];
}

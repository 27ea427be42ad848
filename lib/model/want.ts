import type { ProblemId } from './problem';

/** What is asked for about goods that are not as they must be: one of them, never two at once. */
export const WANTS = ['refund', 'replacement', 'repair', 'price-cut'] as const;
export type Want = (typeof WANTS)[number];

/** Problems whose demand is the person's own choice by law, with what may be chosen. The first is written unless told. */
const CHOICES: Readonly<Partial<Record<ProblemId, readonly Want[]>>> = {
  defect: WANTS,
  'defect-complex': WANTS,
  'wrong-item': ['refund', 'replacement', 'price-cut'],
};

/** None where the problem has one demand. */
export function wantsOf(problem: ProblemId): readonly Want[] {
  return CHOICES[problem] ?? [];
}

/** What the person chose, else the first; `null` where there is nothing to choose. */
export function chosenWant(problem: ProblemId, answers: Readonly<Record<string, string>>): Want | null {
  const wants = wantsOf(problem);
  return wants.find((want) => want === answers.want) ?? wants[0] ?? null;
}

/** How a letter speaks: calmly unless the person chose otherwise. */
export function isFirm(answers: Readonly<Record<string, string>>): boolean {
  return answers.tone === 'firm';
}

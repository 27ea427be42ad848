import type { ProblemId } from './problem';

/** What can be asked for where the law leaves the choice: one of them, never two at once. */
export const WANTS = ['refund', 'replacement', 'repair', 'price-cut', 'delivery', 'losses'] as const;
export type Want = (typeof WANTS)[number];

/** What goods with a defect give a right to. */
const OF_DEFECT: readonly Want[] = ['refund', 'replacement', 'repair', 'price-cut'];

/** Problems whose demand is the person's own choice by law, with what may be chosen. The first is written unless told. */
const CHOICES: Readonly<Partial<Record<ProblemId, readonly Want[]>>> = {
  defect: OF_DEFECT,
  'defect-complex': OF_DEFECT,
  'wrong-item': ['refund', 'replacement', 'price-cut'],
  'return-refused': OF_DEFECT,
  warranty: ['repair', 'replacement', 'refund', 'price-cut'],
  counterfeit: ['refund', 'replacement', 'price-cut'],
  // The money is often back already: what is asked for then is the order itself, or the difference in price.
  'cancelled-by-seller': ['delivery', 'refund', 'losses'],
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

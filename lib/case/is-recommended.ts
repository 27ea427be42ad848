import type { NextStep } from '../model/next-step';

/**
 * True where today is only our advice: no term of anybody runs out, so the screen must not speak of a last
 * hour. The day itself is told all the same, for the order in which cases are shown.
 */
export function isRecommended({ due, why }: NextStep): boolean {
  if (!due || due.passed || due.time !== null) return false;
  return !why.some((reason) => reason.kind === 'rule' && reason.due !== null);
}

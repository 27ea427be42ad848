import type { Attempt } from '../model/attempt';
import type { Case, CaseState } from '../model/case';
import type { IsoDay } from '../model/day';
import type { NextStep } from '../model/next-step';
import { ladderOf } from '../rules/ladder-of';
import { nextStep } from './next-step';
import { parcelOf } from './parcel-of';

/** The next step of a stored case. */
export function stepOfCase(theCase: Case, attempts: readonly Attempt[], today: IsoDay): NextStep {
  const { order, problem, answers, closed, items: concerns } = theCase;
  return nextStep({ order, parcel: parcelOf(theCase), concerns, problem, answers, attempts, today, closed });
}

/** Where a case stands: closed, waiting for somebody else or for a day, or waiting for the person. */
export function caseState(theCase: Case, attempts: readonly Attempt[], today: IsoDay): CaseState {
  const next = stepOfCase(theCase, attempts, today);
  if (next.step === 'done') return 'closed';
  const rung = ladderOf(theCase.problem, theCase.order.shop).find(({ id }) => id === next.rung);
  if (next.waiting || rung?.passive) return 'waiting';
  // A step whose turn has not come yet, though it is the next one.
  return rung?.opens && next.due && next.due.day > today ? 'waiting' : 'needs-you';
}

import type { CaseView } from '../case/case-view';
import type { PenaltyKind } from '../case/penalty';
import { demandEnded, lastLateDay } from '../case/running-penalty';
import { viewCase } from '../case/view-case';
import type { IsoDay } from '../model/day';
import type { ProblemId } from '../model/problem';
import { chosenWant } from '../model/want';
import type { LetterInput } from './letter-facts';

/** Which penalty a suit may ask for, and between which days it runs. */
export interface SuitPenalty {
  readonly kind: PenaltyKind;
  /** The last day of the term that was missed. */
  readonly since: IsoDay;
  /** The last day that counts. */
  readonly to: IsoDay;
}

/** Prepaid goods did not come: the penalty runs from the promised day on. */
const LATE: readonly ProblemId[] = ['not-delivered', 'late-but-wanted', 'received-but-missing'];

/** Goods with a defect: it runs from the end of the claim's term on. */
const DEFECT: readonly ProblemId[] = ['defect', 'defect-complex', 'wrong-item', 'warranty', 'counterfeit'];

/**
 * The penalty of a suit; `null` where none runs, or where the law does not plainly say that it is owed: money that is
 * late after a return is left out, and so is a refused return that may have been about goods without a defect.
 */
export function suitPenalty(input: LetterInput): SuitPenalty | null {
  const { problem } = input;
  if (LATE.includes(problem)) return latePenalty(viewOf(input), problem);
  const want = chosenWant(problem, input.answers);
  if (!DEFECT.includes(problem) && !(problem === 'return-refused' && want !== 'refund')) return null;
  const since = demandEnded(viewOf(input));
  return since && { kind: 'defect', since, to: input.today };
}

function viewOf({ order, parcel, problem, answers, attempts, today }: LetterInput): CaseView {
  return viewCase({ order, parcel, problem, answers, attempts, today });
}

function latePenalty({ facts }: CaseView, problem: ProblemId): SuitPenalty | null {
  const { promised } = facts.days;
  if (!promised || facts.payment !== 'paid') return null;
  return { kind: 'late', since: promised.day, to: lastLateDay({ ...facts, problem }) };
}

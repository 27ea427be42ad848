import type { Attempt } from '../model/attempt';
import type { Case } from '../model/case';
import type { IsoDay } from '../model/day';
import type { NextStep } from '../model/next-step';
import { type Order, type Parcel, parcelKey } from '../model/order';
import type { ProblemId } from '../model/problem';
import { attemptState } from './attempt-state';
import { likelyProblem } from './likely-problems';
import { mainParcel } from './main-parcel';
import { nextStep } from './next-step';
import { answersAboutOrder } from './order-answers';

/** What a person who opens an order has most likely come for. */
export interface CaseAtHand {
  readonly parcel: Parcel | null;
  readonly problem: ProblemId;
  /** `null`: there is none yet. */
  readonly case: Case | null;
  /** The case's own, oldest first. */
  readonly attempts: readonly Attempt[];
  readonly next: NextStep;
}

/**
 * The case of an order that is gone on with, where the person says nothing else.
 * @param cases all cases of the order
 * @param attempts all contacts of the order, oldest first
 */
export function caseAtHand(
  order: Order,
  cases: readonly Case[],
  attempts: readonly Attempt[],
  today: IsoDay,
): CaseAtHand {
  const latest = latestOpenCase(cases, attempts);
  const parcel = chosenParcel(order, latest?.parcel ?? null, today);
  const problem = latest?.problem ?? likelyProblem(order, parcel, today);
  const theCase = caseAbout(cases, parcel, problem);
  const own = attempts.filter((one) => one.caseId === theCase?.id);
  const answers = theCase?.answers ?? answersAboutOrder(casesAbout(cases, parcel));
  const closed = theCase?.closed ?? null;
  const next = nextStep({
    ...{ order, parcel, problem, answers, attempts: own, closed, today },
    concerns: theCase?.items,
  });
  return { parcel, problem, case: theCase, attempts: own, next };
}

/** The open case that was worked on last: what the person most likely came back for. */
export function latestOpenCase(cases: readonly Case[], attempts: readonly Attempt[]): Case | null {
  return newest(cases.filter((one) => one.closed === null && !isDropped(one, attempts)));
}

/** The parcel of that key, else the one that the person most likely came about. */
export function chosenParcel(order: Order, key: string | null, today: IsoDay): Parcel | null {
  const chosen = order.parcels.find((one) => key !== null && parcelKey(one) === key);
  return chosen ?? mainParcel(order, today);
}

/** All cases about a parcel: what was said about the parcel in one of them holds in all. */
export function casesAbout(cases: readonly Case[], parcel: Parcel | null): readonly Case[] {
  const key = parcel && parcelKey(parcel);
  return cases.filter((one) => one.parcel === null || key === null || one.parcel === key);
}

/** The case about that parcel and that problem; closed ones come last. */
export function caseAbout(cases: readonly Case[], parcel: Parcel | null, problem: ProblemId): Case | null {
  const fitting = casesAbout(cases, parcel).filter((one) => one.problem === problem);
  return newest(fitting.filter((one) => one.closed === null)) ?? newest(fitting);
}

/** «Не буду» to all that was prepared: such a case no longer says what the person came for. */
function isDropped({ id }: Case, attempts: readonly Attempt[]): boolean {
  const own = attempts.filter((one) => one.caseId === id);
  return own.length > 0 && own.every((one) => attemptState(one) === 'dropped');
}

function newest(cases: readonly Case[]): Case | null {
  return cases.reduce<Case | null>(
    (best, one) => (best && best.changedAt >= one.changedAt ? best : one),
    null,
  );
}

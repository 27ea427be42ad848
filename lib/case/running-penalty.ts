import type { IsoDay } from '../model/day';
import type { Money } from '../model/money';
import type { CaseFacts } from './case-facts';
import type { CaseInput, CaseView } from './case-view';
import { disputedSum } from './disputed-sum';
import type { PenaltyKind } from './penalty';
import { countTerm } from './term';

/** A penalty that runs in a case: of what sum, and since which last day of whose term. */
export interface RunningPenalty {
  readonly kind: PenaltyKind;
  readonly base: Money;
  /** The last day of the term: the day after it is the first that counts. */
  readonly since: IsoDay;
  /** The last day that counts. */
  readonly to: IsoDay;
  /** The law does not plainly say that it is owed here: a court decides. */
  readonly unsettled: boolean;
}

/**
 * The penalty that runs in a case; `null` where none does or where its sum is not sure. Of several parcels only the
 * one in dispute counts, by its own days and its own price. Goods that were not paid for beforehand earn none.
 */
export function runningPenalty(view: CaseView): RunningPenalty | null {
  const delay = runningDelay(view);
  const base = delay && baseOf(view.input);
  return base && { ...delay, base };
}

/** A penalty runs, and only the price of the parcel is wanting to say how much it is. */
export function lacksParcelSum(view: CaseView): boolean {
  const { parcels } = view.input.order;
  const delay = parcels.length > 1 ? runningDelay(view) : null;
  return delay !== null && delay.since < delay.to && baseOf(view.input) === null;
}

function baseOf(input: CaseInput): Money | null {
  return input.order.parcels.length > 1 && input.parcel === null ? null : disputedSum(input);
}

function runningDelay(view: CaseView): Omit<RunningPenalty, 'base'> | null {
  const { facts, ladder } = view;
  const rests = (rule: string) =>
    ladder.some(({ basis = [] }) => basis.some((entry) => entry === rule || entry[0] === rule));
  if (rests('late-penalty')) {
    const { promised } = facts.days;
    if (!promised || facts.payment !== 'paid') return null;
    return { kind: 'late', since: promised.day, to: lastLateDay(facts), unsettled: false };
  }
  const since = rests('defect-penalty') ? demandEnded(view) : null;
  // Money that is late after goods without a defect were sent back is not squarely covered by the law.
  const unsettled = facts.problem === 'refund-late';
  return since && { kind: 'defect', since, to: facts.today, unsettled };
}

/** A delay ends when the goods are handed over; what is only marked as received is not. */
export function lastLateDay({ days, today, problem }: Pick<CaseFacts, 'days' | 'today' | 'problem'>): IsoDay {
  const received = problem === 'received-but-missing' ? undefined : days.received?.day;
  return received !== undefined && received < today ? received : today;
}

/** The last day of the term that the first written claim set; `null` while there is none. */
export function demandEnded({ placed }: CaseView): IsoDay | null {
  const claim = placed.find(({ rung, contact }) => rung?.id === 'claim' && contact.state !== 'dropped');
  if (!claim) return null;
  const { acknowledgedOn, on } = claim.contact;
  const delivered = acknowledgedOn ?? countTerm('wait-post', on)?.due ?? on;
  return countTerm(claim.waits ?? 'defect-refund', delivered)?.due ?? null;
}

import type { IsoDay } from '../model/day';
import type { Money } from '../model/money';
import type { CaseFacts } from './case-facts';
import type { CaseView } from './case-view';
import type { PenaltyKind } from './penalty';
import { countTerm } from './term';
import { totalOf } from './told-money';

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
 * The penalty that runs in a case; `null` where none does or where its sum is not sure: only an order of one
 * parcel says what the goods in dispute cost, and goods that were not paid for beforehand earn none.
 */
export function runningPenalty(view: CaseView): RunningPenalty | null {
  const { facts, input, ladder } = view;
  const base = totalOf(input.order, input.answers);
  if (!base || input.order.parcels.length > 1) return null;
  const rests = (rule: string) =>
    ladder.some(({ basis = [] }) => basis.some((entry) => entry === rule || entry[0] === rule));
  if (rests('late-penalty')) {
    const { promised } = facts.days;
    if (!promised || facts.payment !== 'paid') return null;
    return { kind: 'late', base, since: promised.day, to: lastLateDay(facts), unsettled: false };
  }
  const since = rests('defect-penalty') ? demandEnded(view) : null;
  // Money that is late after goods without a defect were sent back is not squarely covered by the law.
  const unsettled = facts.problem === 'refund-late';
  return since && { kind: 'defect', base, since, to: facts.today, unsettled };
}

/** A delay ends when the goods are handed over; what is only marked as received is not. */
export function lastLateDay({ days, today, problem }: Pick<CaseFacts, 'days' | 'today' | 'problem'>): IsoDay {
  const received = problem === 'received-but-missing' ? undefined : days.received?.day;
  return received !== undefined && received < today ? received : today;
}

/** The last day of the term that the first written claim set; `null` while there is none. */
function demandEnded({ placed }: CaseView): IsoDay | null {
  const claim = placed.find(({ rung, contact }) => rung?.id === 'claim' && contact.state !== 'dropped');
  if (!claim) return null;
  const { acknowledgedOn, on } = claim.contact;
  const delivered = acknowledgedOn ?? countTerm('wait-post', on)?.due ?? on;
  return countTerm('defect-refund', delivered)?.due ?? null;
}

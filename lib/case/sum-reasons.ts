import type { IsoDay } from '../model/day';
import type { Money } from '../model/money';
import type { Reason } from '../model/next-step';
import type { Rung } from '../rules/rung';
import type { CaseView } from './case-view';
import { courtFor } from './court-hint';
import { countPenalty } from './penalty';

/** Rules whose penalty can be counted from the order alone. */
const COUNTED = 'late-penalty';

/**
 * What the order's sum says about a step: the penalty that has run up by now, the court that it goes
 * to. Only where the sum is sure to be about this trouble: an order of one parcel.
 */
export function sumReasons({ step, basis = [] }: Rung, { facts, input }: CaseView): readonly Reason[] {
  const { total, parcels, payment } = input.order;
  if (!total || parcels.length !== 1) return [];
  if (step === 'court') return courtReasons(total, input.today);
  const promised = facts.days.promised;
  const isFounded = basis.some((entry) => entry === COUNTED || entry[0] === COUNTED);
  if (step !== 'claim' || !isFounded || !promised || payment !== 'paid') return [];
  return penaltyReasons(total, promised.day, input.today);
}

function penaltyReasons(total: Money, promised: IsoDay, today: IsoDay): readonly Reason[] {
  const penalty = countPenalty('late', total, promised, today);
  if (!penalty) return [];
  const { rate, days, base, sum, from } = penalty;
  return [{ kind: 'penalty', rule: rate, days, base, sum, from }];
}

function courtReasons(total: Money, today: IsoDay): readonly Reason[] {
  const hint = courtFor(total, today);
  return hint ? [{ kind: 'sentence', sentence: `court-${hint.court}`, day: null }] : [];
}

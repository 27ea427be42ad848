import type { IsoDay } from '../model/day';
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
export function sumReasons(rung: Rung, { facts, input }: CaseView): readonly Reason[] {
  const { total, parcels } = input.order;
  if (!total || parcels.length !== 1) return [];
  return [...penaltyReasons(rung, input, facts.days.promised?.day), ...courtReasons(rung, input)];
}

function penaltyReasons(
  { step, basis = [] }: Rung,
  { order, today }: CaseView['input'],
  promised: IsoDay | undefined,
): readonly Reason[] {
  const isBasis = basis.some((entry) => entry === COUNTED || entry[0] === COUNTED);
  if (step !== 'claim' || !isBasis || !promised || !order.total || order.payment !== 'paid') return [];
  const penalty = countPenalty('late', order.total, promised, today);
  if (!penalty) return [];
  const { rate, days, base, sum, from } = penalty;
  return [{ kind: 'penalty', rule: rate, days, base, sum, from }];
}

function courtReasons({ step }: Rung, { order, today }: CaseView['input']): readonly Reason[] {
  const hint = step === 'court' && order.total ? courtFor(order.total, today) : null;
  return hint ? [{ kind: 'sentence', sentence: `court-${hint.court}`, day: null }] : [];
}

import type { IsoDay } from '../model/day';
import type { Money } from '../model/money';
import type { NextStep, Reason } from '../model/next-step';
import type { RuleId } from '../rules/rule-on';
import type { Rung } from '../rules/rung';
import type { CaseInput, CaseView } from './case-view';
import { courtFor } from './court-hint';
import { disputedSum } from './disputed-sum';
import { countPenalty, type Penalty } from './penalty';
import { runningPenalty } from './running-penalty';
import { viewCase } from './view-case';

/** The step with what the order's sum says about it: counted when the reasons are shown, for no step depends on it. */
export function withSums(next: NextStep, input: CaseInput): NextStep {
  const view = viewCase(input);
  const rung = view.ladder.find(({ id }) => id === next.rung);
  return rung ? { ...next, why: [...next.why, ...sumReasons(rung, view)] } : next;
}

/**
 * What the order's sum says about a step: the penalty that has run up by now, the court that it goes
 * to. Only where the sum is sure to be about this trouble: of several parcels it is that of the one in dispute.
 */
export function sumReasons(rung: Rung, view: CaseView): readonly Reason[] {
  const { order, parcel, today } = view.input;
  const total = order.parcels.length === 1 || parcel ? disputedSum(view.input) : null;
  if (!total) return [];
  if (rung.step !== 'court' && !(rung.step === 'claim' && isFounded(rung))) return [];
  const running = runningPenalty(view);
  const penalty = running && countPenalty(running.kind, total, running.since, running.to);
  const owed = penalty
    ? [penaltyReason(penalty), ...sentences(running.unsettled ? ['penalty-unsettled'] : [])]
    : [];
  if (rung.step === 'claim') return owed;
  return [...owed, ...courtReasons({ ...total, amount: total.amount + (penalty?.sum.amount ?? 0) }, today)];
}

/** A claim about something else asks for no penalty, though the order came late as well. */
function isFounded({ basis = [] }: Rung): boolean {
  return basis.some((entry) => PENALTIES.includes(typeof entry === 'string' ? entry : entry[0]));
}

const PENALTIES: readonly RuleId[] = ['late-penalty', 'defect-penalty'];

function penaltyReason({ rate, days, base, sum, from }: Penalty): Reason {
  return { kind: 'penalty', rule: rate, days, base, sum, from };
}

function courtReasons(claimed: Money, today: IsoDay): readonly Reason[] {
  const hint = courtFor(claimed, today);
  if (!hint) return [];
  const { court, fee, simplified } = hint;
  return sentences([
    `court-${court}`,
    fee ? 'court-fee' : 'court-no-fee',
    ...(simplified ? ['court-simplified'] : []),
  ]);
}

function sentences(ids: readonly string[]): readonly Reason[] {
  return ids.map((sentence) => ({ kind: 'sentence', sentence, day: null }));
}

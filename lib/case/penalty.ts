import { addDays, daysBetween, type IsoDay } from '../model/day';
import type { Money } from '../model/money';
import { type RuleId, ruleOn } from '../rules/rule-on';

/** `late`: prepaid goods did not come; `defect`: a demand about a defect was not met in its term. */
export const PENALTY_KINDS = ['late', 'defect'] as const;
export type PenaltyKind = (typeof PENALTY_KINDS)[number];

const RULES_OF: Readonly<Record<PenaltyKind, { readonly rate: RuleId; readonly cap: RuleId }>> = {
  late: { rate: 'late-penalty', cap: 'late-penalty-cap' },
  defect: { rate: 'defect-penalty', cap: 'defect-penalty-cap' },
};

/** A penalty with its working, an input to the claim and no promise: a court may cut it. */
export interface Penalty {
  readonly rate: RuleId;
  readonly capRule: RuleId;
  /** Percent of `base` a day. */
  readonly percent: number;
  readonly base: Money;
  /** The first and the last day that count. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly days: number;
  /** `base × percent × days`, kopecks cut off. */
  readonly uncapped: Money;
  /** `null` where the law of those days knew no cap. */
  readonly cap: Money | null;
  /** What to ask for: the smaller of the two. */
  readonly sum: Money;
  /** The cap came into force while the days ran: how far it reaches back is for a court to say. */
  readonly disputed: boolean;
}

/**
 * The penalty for a delay. `since` is the last day of the term (the promised day, the tenth day of a
 * demand): the day after it is the first that counts, `to` the last. `null` where nothing has run up
 * yet or no rule was in force. Sums are integer minor units of `base`'s currency.
 */
export function countPenalty(kind: PenaltyKind, base: Money, since: IsoDay, to: IsoDay): Penalty | null {
  const { rate, cap } = RULES_OF[kind];
  const from = addDays(since, 1);
  const row = ruleOn(rate, from);
  const days = daysBetween(since, to);
  if (row?.value == null || days <= 0 || base.amount <= 0) return null;
  const uncapped = share(base, row.value * days);
  const limits = [ruleOn(cap, from)?.value ?? null, ruleOn(cap, to)?.value ?? null];
  // The later cap is the careful one: it gives the smaller sum.
  const limit = limits[1] ?? null;
  const capped = limit === null ? null : share(base, limit);
  return {
    rate,
    capRule: cap,
    percent: row.value,
    base,
    from,
    to,
    days,
    uncapped,
    cap: capped,
    sum: capped && capped.amount < uncapped.amount ? capped : uncapped,
    disputed: limits[0] !== limits[1],
  };
}

/** So many percent of a sum. Counted in hundredths of a percent: no fraction of a rate gets lost. */
function share({ amount, currency }: Money, percent: number): Money {
  return { amount: Math.floor((amount * Math.round(percent * 100)) / 10_000), currency };
}

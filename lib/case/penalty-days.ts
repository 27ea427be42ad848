import { addDays, type IsoDay } from '../model/day';
import type { Money } from '../model/money';
import { countPenalty, type PenaltyKind } from './penalty';

/** One day of a penalty: the rate in force, what the day adds, and the sum up to its end. */
export interface PenaltyDay {
  readonly day: IsoDay;
  readonly percent: number;
  readonly added: Money;
  readonly sum: Money;
  /** The cap is reached: from here on the sum stands still. */
  readonly capped: boolean;
}

/** Days that follow each other, of one rate, in one month; days beyond the cap are one run. */
export interface PenaltyRun {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly percent: number;
  readonly capped: boolean;
  /** Up to the end of its last day. */
  readonly sum: Money;
  readonly days: readonly PenaltyDay[];
}

/** What the penalty is on each of its days, oldest first; empty where nothing has run up yet. */
export function penaltyDays(
  kind: PenaltyKind,
  base: Money,
  since: IsoDay,
  to: IsoDay,
): readonly PenaltyDay[] {
  const days: PenaltyDay[] = [];
  for (let day = addDays(since, 1); day <= to; day = addDays(day, 1)) {
    const penalty = countPenalty(kind, base, since, day);
    if (!penalty) continue;
    const before = days.at(-1)?.sum.amount ?? 0;
    const { percent, sum, cap } = penalty;
    days.push({
      day,
      percent,
      added: { ...sum, amount: sum.amount - before },
      sum,
      capped: cap !== null && sum.amount >= cap.amount,
    });
  }
  return days;
}

/** The same days as runs: nobody reads four hundred lines, and each stays to be looked at. */
export function penaltyRuns(days: readonly PenaltyDay[]): readonly PenaltyRun[] {
  const runs: PenaltyDay[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && belongTogether(last, day)) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const { percent, capped } = first;
    return [{ from: first.day, to: last.day, percent, capped, sum: last.sum, days: run }];
  });
}

function belongTogether(one: PenaltyDay, next: PenaltyDay): boolean {
  if (one.percent !== next.percent || one.capped !== next.capped) return false;
  return one.capped || one.day.slice(0, 7) === next.day.slice(0, 7);
}

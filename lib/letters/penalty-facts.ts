import { countPenalty, type PenaltyKind } from '../case/penalty';
import type { IsoDay } from '../model/day';
import type { Money } from '../model/money';
import { moneyWords, pickForm } from './russian';

/** A penalty in words: its sum, and its working. */
export interface PenaltyWords {
  readonly sum: string;
  /** `2 490 ₽ × 0,5 % × 3 дня = 37,35 ₽`, and behind it the cap where it is reached. */
  readonly working: string;
}

/** The penalty since the last day of a term; `null` where nothing has run up yet. */
export function penaltyWords(kind: PenaltyKind, base: Money, since: IsoDay, to: IsoDay): PenaltyWords | null {
  const penalty = countPenalty(kind, base, since, to);
  if (!penalty) return null;
  const { percent, days, uncapped, cap, sum } = penalty;
  const rate = `${String(percent).replace('.', ',')} %`;
  const factors = [moneyWords(base), rate, `${days} ${pickForm(days, ['день', 'дня', 'дней'])}`];
  const working = `${factors.join(' × ')} = ${moneyWords(uncapped)}`;
  const limit = cap && sum.amount < uncapped.amount ? `, но не больше ${moneyWords(cap)}` : '';
  return { sum: moneyWords(sum), working: working + limit };
}

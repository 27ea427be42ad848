import { countPenalty } from '../case/penalty';
import type { IsoDay } from '../model/day';
import type { Money } from '../model/money';
import type { Facts } from './facts';
import { moneyWords, pickForm } from './russian';

/**
 * The penalty for prepaid goods that did not come, with its working: `2 490 ₽ × 0,5 % × 3 дня = 37,35 ₽`.
 * Nothing where nothing has run up yet.
 */
export function penaltyFacts(paid: Money, promised: IsoDay, today: IsoDay): Facts {
  const penalty = countPenalty('late', paid, promised, today);
  if (!penalty) return {};
  const { base, percent, days, uncapped, cap, sum } = penalty;
  const rate = `${String(percent).replace('.', ',')} %`;
  const factors = [moneyWords(base), rate, `${days} ${pickForm(days, ['день', 'дня', 'дней'])}`];
  const working = `${factors.join(' × ')} = ${moneyWords(uncapped)}`;
  const limit = cap && sum.amount < uncapped.amount ? `, но не больше ${moneyWords(cap)}` : '';
  return { penalty: moneyWords(sum), 'penalty-working': working + limit };
}

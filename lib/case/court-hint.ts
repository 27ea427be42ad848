import type { IsoDay } from '../model/day';
import type { Money } from '../model/money';
import { ruleOn } from '../rules/rule-on';

/** Where a suit of this sum goes. `null` for other currencies than roubles: they are not these courts'. */
export interface CourtHint {
  readonly court: 'magistrate' | 'district';
  /** The state asks no fee up to a sum. */
  readonly fee: boolean;
  /** Small suits may be decided in writing. */
  readonly simplified: boolean;
}

/** The court for a sum, by the limits in force on that day; a limit itself still counts as below it. */
export function courtFor(sum: Money, day: IsoDay): CourtHint | null {
  if (sum.currency !== 'RUB') return null;
  const isUpTo = (rule: string) => sum.amount <= (ruleOn(rule, day)?.value ?? 0) * 100;
  return {
    court: isUpTo('magistrate') ? 'magistrate' : 'district',
    fee: !isUpTo('no-fee'),
    simplified: isUpTo('simplified'),
  };
}

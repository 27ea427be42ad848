import { addDays, type IsoDay } from '../model/day';
import type { Rung } from '../rules/rung';
import type { CaseFacts } from './case-facts';
import { countIn } from './term-in-case';

/** The first day of a rung's turn, where a term has to run out before it. */
export function opensOn({ opens }: Rung, facts: CaseFacts): IsoDay | null {
  const term = opens ? countIn(opens, facts) : null;
  return term && addDays(term.due, 1);
}

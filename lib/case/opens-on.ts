import { addDays, type IsoDay } from '../model/day';
import type { Rung } from '../rules/rung';
import type { CaseFacts } from './case-facts';
import { countTerm } from './term';

/** The first day of a rung's turn, where a term has to run out before it. */
export function opensOn({ opens }: Rung, { days }: CaseFacts): IsoDay | null {
  const from = opens && days[opens[1]];
  const term = opens && from ? countTerm(opens[0], from.day) : null;
  return term && addDays(term.due, 1);
}

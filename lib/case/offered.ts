import type { Rung } from '../rules/rung';
import type { CaseFacts } from './case-facts';
import { holds } from './conditions';
import { countTerm } from './term';

/** True where all the rung's conditions hold and the time it is offered for has not run out. */
export function isOffered(rung: Rung, facts: CaseFacts): boolean {
  if (rung.when && !rung.when.every((condition) => holds(condition, facts))) return false;
  if (!rung.until) return true;
  const [rule, anchor] = rung.until;
  const from = facts.days[anchor];
  const term = from ? countTerm(rule, from.day) : null;
  return term === null || facts.today <= term.due;
}

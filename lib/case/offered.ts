import type { Rung } from '../rules/rung';
import type { CaseFacts } from './case-facts';
import { holds } from './conditions';
import { countIn } from './term-in-case';

/** True where all the rung's conditions hold and the time it is offered for has not run out. */
export function isOffered(rung: Rung, facts: CaseFacts): boolean {
  if (rung.when && !rung.when.every((condition) => holds(condition, facts))) return false;
  if (!rung.until) return true;
  const term = countIn(rung.until, facts);
  return term === null || facts.today <= term.due;
}

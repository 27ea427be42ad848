import { ruleOn } from '../rules/rule-on';
import type { Term } from '../rules/rung';
import { TOLD_ENDS } from '../rules/told-ends';
import type { CaseFacts } from './case-facts';
import { holds } from './conditions';
import { type CountedTerm, countTerm } from './term';

/** The term as it stands in the case: a last day that the shop named counts, and not the usual length. */
export function standingTerm(term: Term, { days }: CaseFacts): Term {
  const told = TOLD_ENDS[term[0]];
  return told && days[told[1]] ? told : term;
}

/** A term counted from the case's own day; `null` where that day is not known. */
export function countIn(term: Term, facts: CaseFacts): CountedTerm | null {
  const [rule, anchor] = standingTerm(term, facts);
  const from = facts.days[anchor];
  return from ? countTerm(rule, from.day) : null;
}

/** False for a rule that speaks of other cases than this one: of prepaid goods, where nothing was paid. */
export function speaksOf(rule: string, facts: CaseFacts): boolean {
  const when = ruleOn(rule, facts.today)?.when;
  return when === undefined || holds(when, facts);
}

import { addDays } from '../model/day';
import type { Clock, Rung } from '../rules/rung';
import type { CaseFacts } from './case-facts';
import type { CaseView } from './case-view';
import { holds } from './conditions';
import { takenRungs } from './remaining-rungs';
import { isOffered } from './rung-of';
import { type CountedTerm, countTerm } from './term';
import { tierOf } from './tiers';

/** A rung's clock, counted; `passed` where its last day lies before today. */
export interface RunningClock {
  readonly term: CountedTerm;
  readonly rule: string;
  readonly lead: number;
  readonly passed: boolean;
}

/** The first clock of a rung that still runs, else the last one that ran out; `null` where none is known. */
export function clockOf(rung: Rung, facts: CaseFacts): RunningClock | null {
  const clocks = (rung.clocks ?? []).flatMap((clock) => readClock(clock, facts) ?? []);
  return clocks.find(({ passed }) => !passed) ?? clocks.at(-1) ?? null;
}

function readClock(clock: Clock, facts: CaseFacts): RunningClock | null {
  const [rule, anchor] = clock.term;
  const from = facts.days[anchor];
  if (!from || (clock.when && !holds(clock.when, facts))) return null;
  const term = countTerm(rule, from.day);
  return term && { term, rule, lead: clock.lead, passed: term.due < facts.today };
}

/** The rung whose clock is about to run out: it comes before all others. The nearest end wins. */
export function urgentRung(view: CaseView): Rung | null {
  const { ladder, facts } = view;
  const taken = takenRungs(view);
  let nearest: { rung: Rung; due: string } | null = null;
  for (const rung of ladder) {
    if (!rung.clocks || taken.has(rung) || !isOffered(rung, facts) || isLeftBehind(rung, view)) continue;
    const clock = clockOf(rung, facts);
    if (!clock || clock.passed || addDays(clock.term.due, -clock.lead) > facts.today) continue;
    if (!nearest || clock.term.due < nearest.due) nearest = { rung, due: clock.term.due };
  }
  return nearest?.rung ?? null;
}

/** Once a claim is under way, what could be left out or done on the order page is not gone back to. */
function isLeftBehind(rung: Rung, { frontier }: CaseView): boolean {
  if (!frontier || tierOf(frontier.contact.channel) === 0) return false;
  return rung.optional === true || rung.step === 'self-service';
}

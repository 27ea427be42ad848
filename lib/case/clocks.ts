import { addDays } from '../model/day';
import { actKind } from '../rules/rule-on';
import type { Clock, Rung } from '../rules/rung';
import type { CaseFacts } from './case-facts';
import type { CaseView } from './case-view';
import { holds } from './conditions';
import { isOffered } from './offered';
import type { CountedTerm } from './term';
import { countIn } from './term-in-case';
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
  const clocks = clocksThatRun(rung, facts).flatMap((clock) => readClock(clock, facts) ?? []);
  return clocks.find(({ passed }) => !passed) ?? clocks.at(-1) ?? null;
}

/** The clocks of a rung that run in this case, whether their day is known or not. */
export function clocksThatRun(rung: Rung, facts: CaseFacts): readonly Clock[] {
  return (rung.clocks ?? []).filter((clock) => !clock.when || holds(clock.when, facts));
}

function readClock(clock: Clock, facts: CaseFacts): RunningClock | null {
  const term = countIn(clock.term, facts);
  return term && { term, rule: term.row.id, lead: clock.lead, passed: term.due < facts.today };
}

/**
 * The rung whose clock is about to run out: it comes before all others. A clock of the law comes before
 * one of the shop, for what the law gives is lost for good; else the nearest end wins.
 */
export function urgentRung(view: CaseView): Rung | null {
  const { ladder, facts, taken } = view;
  let first: { readonly rung: Rung; readonly rank: string } | null = null;
  for (const rung of ladder) {
    if (!rung.clocks || taken.has(rung) || !isOffered(rung, facts)) continue;
    const clock = isLeftBehind(rung, view) ? null : clockOf(rung, facts);
    if (!clock || clock.passed || addDays(clock.term.due, -clock.lead) > facts.today) continue;
    const rank = `${actKind(clock.term.row) === 'law' ? 0 : 1} ${clock.term.due}`;
    if (!first || rank < first.rank) first = { rung, rank };
  }
  return first?.rung ?? null;
}

/** Once a claim is under way, what could be done on the order page is not gone back to. */
function isLeftBehind(rung: Rung, { frontier }: CaseView): boolean {
  return frontier !== null && tierOf(frontier.contact.channel) > 0 && rung.step === 'self-service';
}

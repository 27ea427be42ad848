import { addDays, type IsoDay } from '../model/day';
import type { Due, LaterStep, NextStep, Reason } from '../model/next-step';
import type { StepId } from '../model/step';
import type { Rung } from '../rules/rung';
import { eventsInOrder } from './attempt-state';
import type { CaseFacts } from './case-facts';
import type { CaseInput, CaseView, Placed } from './case-view';
import { clockOf } from './clocks';
import { lastWord, openWait } from './last-word';
import { isOffered } from './offered';
import { opensOn } from './opens-on';
import { contactReason, isCalendarUnsure, letterKindOf, ruleReason, rungReasons, sentence } from './reasons';
import { besideRungs } from './remaining-rungs';
import { countTerm } from './term';
import { viewCase } from './view-case';
import { type Wait, waitingRule, waitOf } from './waiting';
import { pressingRung } from './wanted-rung';

/**
 * The one step to take now: pure, total, the same facts in any order give the same step. In this
 * order: a closed or solved case is done; a question of the other side is answered; a clock that is
 * about to run out beats everything else; an answer that is still to come is waited for; else it is
 * the next rung's turn.
 */
export function nextStep(input: CaseInput): NextStep {
  const view = viewCase(input);
  if (input.closed) return done(view, `closed-${input.closed.outcome}`, null);
  const word = lastWord(view);
  if (word?.contact.outcome === 'solved') return done(view, 'solved', word);
  if (word?.contact.outcome === 'asked-for-more') return answerQuestion(view, word);
  const pressing = pressingRung(view);
  if (pressing) return take(view, pressing);
  const open = openWait(view);
  if (open) return follow(view, open.placed, open.wait);
  const next = view.coming[0];
  if (next) return take(view, next);
  const beside = openWait(view, true);
  return beside ? follow(view, beside.placed, beside.wait) : done(view, 'ladder-ended', view.frontier);
}

/**
 * The step that the person chose instead of the advised one; `null` where the case does not have it (any more).
 * It is taken like any other: with its words, its letter and its place in the log.
 */
export function chosenStep(input: CaseInput, chosen: string): NextStep | null {
  if (input.closed) return null;
  const view = viewCase(input);
  const rung = view.ladder.find(({ id }) => id === chosen);
  if (!rung || rung.passive || !isOffered(rung, view.facts)) return null;
  const { why, ...rest } = take(view, rung);
  return { ...rest, why: [sentence('chosen-by-you'), ...why] };
}

function take(view: CaseView, rung: Rung): NextStep {
  const { today } = view.facts;
  const due = dueOf(rung, view);
  const rule = waitingRule(rung, rung.step, view.facts);
  const wait = rule && countTerm(rule, due && !due.passed ? due.day : today);
  return step(view, rung, {
    why: rungReasons(rung, view, lastWord(view) ?? view.frontier),
    // What runs beside the way does not hold it up.
    nextFrom: wait && !rung.beside ? addDays(wait.due, 1) : null,
    due,
    letter: letterId(view, letterKindOf(rung)),
    ...(rung.passive && { passive: true }),
    tooEarlyToRepeat: view.placed.some((one) => one.contact.channel === rung.step && isFresh(one, today)),
  });
}

/** Somebody is to answer: the state of the appeal is the step. */
function follow(view: CaseView, placed: Placed, wait: Wait): NextStep {
  const { contact } = placed;
  const why = [
    contactReason(placed),
    wait.rule
      ? ({ kind: 'rule', rule: wait.rule, from: wait.from, due: wait.until, shifts: wait.shifts } as const)
      : sentence('promised-day', wait.until),
    sentence(contact.state === 'acknowledged' ? 'because/follow-up-number' : 'because/follow-up'),
  ];
  const since = eventsInOrder(contact.attempt)[0]?.at ?? '1970-01-01T00:00:00.000Z';
  return step(view, FOLLOW_UP, {
    why,
    nextFrom: addDays(wait.until, 1),
    due: { day: wait.until, time: wait.time, passed: false },
    waiting: { attemptId: contact.attempt.id, until: wait.until, since },
    tooEarlyToRepeat: true,
  });
}

const FOLLOW_UP: Place = { id: 'follow-up', step: 'follow-up' };

/** The other side asked for photos or details: their term runs, so nothing else comes first. */
function answerQuestion(view: CaseView, word: Placed): NextStep {
  const { contact } = word;
  const channel = contact.channel === 'other' ? 'chat' : contact.channel;
  const rule = channel === 'self-service' ? 'more-data' : 'send-more';
  const from = contact.answeredOn ?? contact.on;
  const term = countTerm(rule, from);
  const why = [contactReason(word), ruleReason(rule, from, view.facts.today), sentence('because/send-more')];
  return step(
    view,
    { id: 'send-more', step: channel },
    {
      why: why.filter((one) => one !== null),
      due: term && dueOn(term.due, view.facts.today, rule === 'more-data'),
      letter: letterId(view, 'more-data'),
    },
  );
}

function done(view: CaseView, reason: string, word: Placed | null): NextStep {
  const why = [...(word ? [contactReason(word)] : []), sentence(reason)];
  return { ...step(view, { id: 'done', step: 'done' }, { why }), later: [], beside: [] };
}

/** A rung of the ladder, or what stands in the place of one. */
interface Place {
  readonly id: string;
  readonly step: StepId;
}

/** What a step says beyond its place; `nextFrom` is the first day of what follows it. */
interface Said
  extends Partial<Pick<NextStep, 'due' | 'letter' | 'waiting' | 'passive' | 'tooEarlyToRepeat'>> {
  readonly why: readonly Reason[];
  readonly nextFrom?: IsoDay | null;
}

/** What every step has: its place on the ladder, what follows it and from when, what may run beside it. */
function step(view: CaseView, place: Place, said: Said): NextStep {
  const { why, nextFrom = null, due = null, letter = null, waiting = null, tooEarlyToRepeat = false } = said;
  const later: LaterStep[] = [];
  const atOnce = besideRungs(view, place.id);
  for (const rung of view.coming) {
    if (rung.id === place.id || atOnce.includes(rung)) continue;
    later.push(laterStep(rung, later.length > 0 ? null : (opensLater(rung, view.facts) ?? nextFrom)));
  }
  const beside: LaterStep[] = [];
  for (const rung of atOnce) beside.push(laterStep(rung, opensLater(rung, view.facts)));
  return {
    problem: view.input.problem,
    step: place.step,
    rung: place.id,
    due,
    why: isCalendarUnsure(why) ? [...why, sentence('calendar-unknown')] : why,
    later,
    beside,
    letter,
    waiting,
    ...(said.passive && { passive: true }),
    tooEarlyToRepeat,
  };
}

function laterStep({ id, step }: Rung, from: IsoDay | null): LaterStep {
  return { rung: id, step, from };
}

/** A rung's own clock, else the day it opens, else today; watching has no due day. */
function dueOf(rung: Rung, view: CaseView): Due | null {
  const { facts } = view;
  if (rung.passive) return null;
  const clock = clockOf(rung, facts);
  if (clock && !rung.atOnce) return dueOn(clock.term.due, facts.today, true);
  return dueOn(opensOn(rung, facts) ?? facts.today, facts.today, false);
}

/** The day from which a rung may be taken at all; `null` where that is now. */
function opensLater(rung: Rung, facts: CaseFacts): IsoDay | null {
  const day = opensOn(rung, facts);
  return day && day > facts.today ? day : null;
}

/** A term that ran out says so; a recommendation that lies behind means today. */
function dueOn(day: IsoDay, today: IsoDay, isTerm: boolean): Due {
  if (day >= today) return { day, time: null, passed: false };
  return isTerm ? { day, time: null, passed: true } : { day: today, time: null, passed: false };
}

function isFresh(placed: Placed, today: IsoDay): boolean {
  const wait = waitOf(placed);
  return wait !== null && wait.until >= today;
}

function letterId({ input }: CaseView, kind: string | null): string | null {
  return kind && `${input.problem}/${kind}`;
}

import type { IsoDay } from '../model/day';
import type { Reason } from '../model/next-step';
import type { OrderStatus } from '../model/order';
import type { ChannelId } from '../model/step';
import { type RuleId, ruleOn } from '../rules/rule-on';
import type { Rung, Term } from '../rules/rung';
import type { CaseFacts } from './case-facts';
import type { CaseView, Placed } from './case-view';
import { clockOf, clocksThatRun } from './clocks';
import { countTerm } from './term';
import { speaksOf, standingTerm } from './term-in-case';
import { waitOf } from './waiting';
import { isCalendarKnown } from './working-days';

export function sentence(id: string, day: IsoDay | null = null): Reason {
  return { kind: 'sentence', sentence: id, day };
}

export function contactReason({ contact }: Placed): Reason {
  return { kind: 'attempt', attemptId: contact.attempt.id, channel: contact.channel, on: contact.on };
}

/** A rule of the rulebook counted from a day of the case, or from none where the day is not known. */
export function ruleReason(rule: string, from: IsoDay | null, today: IsoDay): Reason | null {
  const term = from && countTerm(rule, from);
  if (term) return { kind: 'rule', rule, from: term.from, due: term.due, shifts: term.shifts };
  return ruleOn(rule, from ?? today) && { kind: 'rule', rule, from, due: null, shifts: [] };
}

/** Why this rung now: what led to it, its clock, plain words, the facts used, and the law behind it. */
export function rungReasons(rung: Rung, view: CaseView, cause: Placed | null): readonly Reason[] {
  const { facts } = view;
  const clock = clockOf(rung, facts);
  const lines: (Reason | null)[] = [...stateReasons(view)];
  if (cause) lines.push(...causeReasons(cause, facts.today));
  if (isNeededFirst(rung, view)) lines.push(sentence('needed-first'));
  if (rung.opens) lines.push(termReason(rung.opens, facts));
  if (clock) {
    lines.push(ruleReason(clock.rule, clock.term.from, facts.today));
    if (clock.passed) lines.push(sentence('clock-passed', clock.term.due));
  } else {
    for (const { term } of clocksThatRun(rung, facts)) lines.push(termReason(term, facts));
  }
  lines.push(sentence(`because/${rung.id}`), ...factReasons(rung, facts));
  for (const entry of rung.basis ?? []) {
    if (!speaksOf(typeof entry === 'string' ? entry : entry[0], facts)) continue;
    lines.push(typeof entry === 'string' ? ruleReason(entry, null, facts.today) : termReason(entry, facts));
  }
  return withoutRepeats(lines);
}

function isNeededFirst({ id }: Rung, { taken }: CaseView): boolean {
  for (const { needs } of taken) if (needs === id) return true;
  return false;
}

/** States that do not go with waiting for goods: the person is told what the page says. */
const SAID_BY_STATUS: Partial<Record<OrderStatus, string>> = {
  received: 'says-received',
  'ready-for-pickup': 'says-ready',
  cancelled: 'says-cancelled',
};

/** What the page says that does not go with the problem. */
function stateReasons({ facts, input }: CaseView): readonly Reason[] {
  const waitsForGoods = input.problem === 'not-delivered' || input.problem === 'late-but-wanted';
  if (!waitsForGoods) return [];
  const said = SAID_BY_STATUS[facts.status];
  if (said) return [sentence(said)];
  return facts.days.promised ? [] : [sentence('promised-unknown')];
}

function causeReasons(cause: Placed, today: IsoDay): readonly Reason[] {
  const { state, outcome, promisedOn } = cause.contact;
  const contact = contactReason(cause);
  if (state === 'dropped') return [sentence('after-dropped')];
  if (state === 'no-answer') return [contact, sentence('after-no-answer')];
  if (outcome === 'promised') return [contact, sentence('promise-broken', promisedOn)];
  if (outcome) return [contact, sentence(`after-${outcome}`)];
  const wait = waitOf(cause);
  return [
    contact,
    wait && wait.until < today ? sentence('after-silence', wait.until) : sentence('after-taken'),
  ];
}

function termReason(term: Term, facts: CaseFacts): Reason | null {
  const [rule, anchor] = standingTerm(term, facts);
  return ruleReason(rule, facts.days[anchor]?.day ?? null, facts.today);
}

/** The days that the rung was chosen or counted by, and who said them. */
function factReasons(rung: Rung, facts: CaseFacts): readonly Reason[] {
  const reasons: Reason[] = [];
  const add = (term: Term | RuleId | undefined) => {
    if (term === undefined || typeof term === 'string') return;
    const [, fact] = standingTerm(term, facts);
    const known = facts.days[fact];
    if (!known || reasons.some((one) => one.kind === 'fact' && one.fact === fact)) return;
    reasons.push({ kind: 'fact', fact, value: known.day, source: known.source });
  };
  add(rung.opens);
  add(rung.until);
  for (const { term } of clocksThatRun(rung, facts)) add(term);
  for (const entry of rung.basis ?? []) add(entry);
  return reasons;
}

/** Past the decreed years a term of the law may move: said once, where it matters. */
export function isCalendarUnsure(reasons: readonly Reason[]): boolean {
  return reasons.some((one) => one.kind === 'rule' && one.due !== null && !isCalendarKnown(one.due));
}

/** A rule is told once, where it is told first. */
function withoutRepeats(lines: readonly (Reason | null)[]): readonly Reason[] {
  const told: Reason[] = [];
  for (const line of lines) {
    if (!line) continue;
    const isRepeat =
      line.kind === 'rule' && told.some((one) => one.kind === 'rule' && one.rule === line.rule);
    if (!isRepeat) told.push(line);
  }
  return told;
}

/** Steps whose letter the letters room has a text for. */
const WRITTEN: readonly ChannelId[] = [
  'chat',
  'seller-chat',
  'email',
  'social',
  'phone',
  'claim',
  'authority',
  'consumer-society',
  'bank',
  'ombudsman',
  'police',
  'court',
];

/** The kind of letter a rung is taken with; `null` where there is nothing to write. */
export function letterKindOf({ letter, step }: Rung): string | null {
  if (letter) return letter;
  return WRITTEN.some((channel) => channel === step) ? step : null;
}

import type { IsoDay } from '../model/day';
import type { Reason } from '../model/next-step';
import type { OrderStatus } from '../model/order';
import type { ChannelId } from '../model/step';
import { ruleOn } from '../rules/rule-on';
import type { Anchor, Rung, Term } from '../rules/rung';
import type { CaseFacts } from './case-facts';
import type { CaseView, Placed } from './case-view';
import { clockOf, clocksThatRun } from './clocks';
import { sumReasons } from './sum-reasons';
import { countTerm } from './term';
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
  const terms = [
    ...(rung.opens ? [rung.opens] : []),
    ...(clock ? [] : clocksThatRun(rung, facts).map(({ term }) => term)),
  ];
  const lines = [
    ...stateReasons(view),
    ...(cause ? causeReasons(cause, facts.today) : []),
    [...view.taken].some(({ needs }) => needs === rung.id) ? sentence('needed-first') : null,
    ...terms.map((term) => termReason(term, facts)),
    clock && ruleReason(clock.rule, clock.term.from, facts.today),
    clock?.passed ? sentence('clock-passed', clock.term.due) : null,
    sentence(`because/${rung.id}`),
    ...factReasons(rung, facts),
    ...sumReasons(rung, view),
    ...(rung.basis ?? []).map((entry) =>
      typeof entry === 'string' ? ruleReason(entry, null, facts.today) : termReason(entry, facts),
    ),
  ];
  return withoutRepeats(lines);
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

function termReason([rule, anchor]: Term, facts: CaseFacts): Reason | null {
  return ruleReason(rule, facts.days[anchor]?.day ?? null, facts.today);
}

/** The days that the rung was chosen or counted by, and who said them. */
function factReasons(rung: Rung, facts: CaseFacts): readonly Reason[] {
  const { opens, until, basis = [] } = rung;
  const anchors = new Set<Anchor>();
  for (const term of [opens, until, ...clocksThatRun(rung, facts).map((clock) => clock.term), ...basis]) {
    if (term && typeof term !== 'string') anchors.add(term[1]);
  }
  return [...anchors].flatMap((fact): readonly Reason[] => {
    const known = facts.days[fact];
    return known ? [{ kind: 'fact', fact, value: known.day, source: known.source }] : [];
  });
}

/** Past the decreed years a term of the law may move: said once, where it matters. */
export function calendarReason(reasons: readonly Reason[]): readonly Reason[] {
  const unsure = reasons.some((one) => one.kind === 'rule' && one.due !== null && !isCalendarKnown(one.due));
  return unsure ? [sentence('calendar-unknown')] : [];
}

function withoutRepeats(lines: readonly (Reason | null)[]): readonly Reason[] {
  const rules = new Set<string>();
  return lines.filter((line): line is Reason => {
    if (!line) return false;
    if (line.kind !== 'rule') return true;
    const isNew = !rules.has(line.rule);
    rules.add(line.rule);
    return isNew;
  });
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

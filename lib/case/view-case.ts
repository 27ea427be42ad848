import type { IsoDay } from '../model/day';
import { ladderOf } from '../rules/ladder-of';
import type { Anchor, Rung } from '../rules/rung';
import { type CaseFacts, caseFacts } from './case-facts';
import type { CaseInput, CaseView, Placed } from './case-view';
import { type Contact, readContacts } from './contacts';
import { isOffered } from './offered';
import { remainingRungs } from './remaining-rungs';
import { isSupport } from './tiers';
import { waitingRule } from './waiting';
import { wantedRung } from './wanted-rung';

/** Gathers the facts and sets every contact on its rung, the oldest first. */
export function viewCase(input: CaseInput): CaseView {
  const { order, parcel, problem, answers, attempts, today } = input;
  const placed: Placed[] = [];
  const taken = new Set<Rung>();
  let view: CaseView = {
    input,
    facts: caseFacts(order, parcel, problem, answers, today),
    ladder: ladderOf(problem, order.shop),
    placed,
    taken,
    frontier: null,
    refused: false,
    coming: [],
  };
  for (const contact of readContacts(attempts, problem)) {
    const one = place(view, contact);
    if (!one) continue;
    placed.push(one);
    if (one.rung) taken.add(one.rung);
    const frontier = furthest(view.frontier, one);
    if (frontier !== view.frontier) view = { ...view, frontier };
  }
  view = withRefusals(view, placed);
  return { ...view, coming: remainingRungs(view) };
}

/**
 * The rung that one more contact belongs to: the one it was made for, else the one that was wanted on its day if that goes through its
 * channel, else the first free one of its channel that was offered then, else the last one (it was
 * repeated). Somebody writing to the person takes no rung: it answers one that was taken. «Не буду»
 * takes a rung only where the rung may be left out: elsewhere the contact has no place.
 */
function place(view: CaseView, contact: Contact): Placed | null {
  const rung = contact.attempt.direction === 'in' ? answeredRung(view, contact) : takenRung(view, contact);
  if (contact.state === 'dropped' && !rung?.optional) return null;
  // What was known when it was sent decides by which term it is answered.
  const waits = waitingRule(rung, contact.channel, { ...view.facts, today: contact.on });
  return { contact, rung, index: rung ? view.ladder.indexOf(rung) : -1, waits };
}

function answeredRung({ placed }: CaseView, { channel }: Contact): Rung | null {
  return placed.findLast(({ contact }) => contact.channel === channel)?.rung ?? null;
}

function takenRung(view: CaseView, contact: Contact): Rung | null {
  const named = contact.attempt.rung;
  const chosen = named === undefined ? null : view.ladder.find(({ id }) => id === named);
  if (chosen) return chosen;
  const fitting = view.ladder.filter(({ step }) => step === contact.channel);
  const last = fitting.at(-1) ?? null;
  if (fitting.length < 2) return last;
  const then = asOf(view, contact);
  const wanted = wantedRung(then);
  if (wanted?.step === contact.channel) return wanted;
  const free = fitting.filter((rung) => !view.taken.has(rung));
  return free.find((rung) => isOffered(rung, then.facts)) ?? free[0] ?? last;
}

/** Days of things that happen to the order: before their day nobody knew of them. */
const HAPPENED: readonly Anchor[] = [
  'received',
  'cancelled',
  'refused',
  'approved',
  'handed-back',
  'charged',
];

/** The case as it stood when the contact was made: what came later was not known then. */
function asOf(view: CaseView, { on, sentKey }: Contact): CaseView {
  const days = { ...view.facts.days };
  for (const anchor of HAPPENED) if ((days[anchor]?.day ?? on) > on) delete days[anchor];
  const known = view.placed.filter(({ contact }) => contact.wordKey <= sentKey);
  return withRefusals({ ...view, facts: { ...view.facts, today: on, days } }, known);
}

/** What refusals in the log change: support is asked no more, and a refused return starts its clock. */
function withRefusals(view: CaseView, known: readonly Placed[]): CaseView {
  const refusals = known.filter(({ contact }) => contact.outcome === 'refused' && isSupport(contact.channel));
  if (refusals.length === 0) return view;
  const ofReturn = refusals.find(
    ({ contact: { channel } }) => channel === 'self-service' || channel === 'seller-chat',
  );
  const facts = withRefusedDay(view.facts, ofReturn?.contact.answeredOn ?? null);
  return { ...view, facts, refused: true };
}

/** The day that the person named stands before the one in the log. */
function withRefusedDay(facts: CaseFacts, day: IsoDay | null): CaseFacts {
  if (!day || facts.days.refused) return facts;
  return { ...facts, days: { ...facts.days, refused: { day, source: 'person' } } };
}

function furthest(frontier: Placed | null, one: Placed): Placed | null {
  if (!one.rung || one.rung.beside || one.contact.attempt.direction === 'in') return frontier;
  return frontier && frontier.index > one.index ? frontier : one;
}

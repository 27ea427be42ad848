import type { Attempt, AttemptEvent, AttemptState, Outcome } from '../model/attempt';
import type { Instant, IsoDay } from '../model/day';
import { standingEvents } from '../model/standing-events';

type Kind = AttemptEvent['kind'];
type Fact<K extends Kind> = Extract<AttemptEvent, { kind: K }>;

/** Facts noted in one moment, such as «sent, and it did not help», follow each other in this order. */
const KINDS: readonly Kind[] = [
  'prepared',
  'sent',
  'acknowledged',
  'answered',
  'no-answer',
  'not-yet',
  'dropped',
  'noted',
  'rewritten',
];

/** Facts that stand, in the order in which they were noted down, whatever the order they are stored in. */
export function eventsInOrder(attempt: Attempt): readonly AttemptEvent[] {
  const events = standingEvents(attempt.events);
  return isInOrder(events) ? events : events.toSorted(byNoting);
}

/** The store keeps them so: sorting is for what was imported or merged. */
function isInOrder(events: readonly AttemptEvent[]): boolean {
  let before: AttemptEvent | null = null;
  for (const event of events) {
    if (before && byNoting(before, event) > 0) return false;
    before = event;
  }
  return true;
}

function byNoting(a: AttemptEvent, b: AttemptEvent): number {
  if (a.at === b.at) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return a.at < b.at ? -1 : 1;
}

/** The last fact of each kind: a later one corrects an earlier one. */
export type LastFacts = { readonly [K in Kind]?: Fact<K> };

/** An attempt read once: where it stands, the last facts, and the facts it consists of, in order. */
export interface Standing {
  readonly state: AttemptState;
  readonly last: LastFacts;
  readonly events: readonly AttemptEvent[];
}

/**
 * Where an attempt stands, from its facts alone. Whether it left the person's hands and what came
 * back are two questions: a corrected day of sending does not undo an answer.
 */
export function readAttempt(attempt: Attempt): Standing {
  const events = eventsInOrder(attempt);
  const last: { -readonly [K in Kind]?: AttemptEvent } = {};
  let sending: Kind = 'prepared';
  let reply: Kind | null = null;
  for (const event of events) {
    const { kind } = event;
    last[kind] = event;
    if (kind === 'acknowledged' || kind === 'answered' || kind === 'no-answer') reply = kind;
    else sending = kind;
  }
  // Each entry was put there by its own kind.
  return { state: stateFrom(sending, reply, last.answered !== undefined), last: last as LastFacts, events };
}

function stateFrom(sending: Kind, reply: Kind | null, isAnswered: boolean): AttemptState {
  if (sending === 'dropped') return 'dropped';
  if (reply === 'no-answer') return 'no-answer';
  if (reply !== null) return isAnswered ? 'answered' : 'acknowledged';
  return sending === 'sent' ? 'sent' : 'prepared';
}

/** Where an attempt stands. */
export function attemptState(attempt: Attempt): AttemptState {
  return readAttempt(attempt).state;
}

/** The day it was sent on; `null` while it is only prepared. A later fact corrects an earlier one. */
export function sentOn(attempt: Attempt): IsoDay | null {
  return readAttempt(attempt).last.sent?.on ?? null;
}

/** When it was noted that it was sent. */
export function sentAt(attempt: Attempt): Instant | null {
  return readAttempt(attempt).last.sent?.at ?? null;
}

/** The number the other side gave the appeal. */
export function appealNumber(attempt: Attempt): string | null {
  return readAttempt(attempt).last.acknowledged?.number.trim() || null;
}

/** The day on which the other side took it in: a letter counts from its delivery. */
export function acknowledgedOn(attempt: Attempt): IsoDay | null {
  return readAttempt(attempt).last.acknowledged?.on ?? null;
}

/** The last answer. */
export function lastAnswer(attempt: Attempt): Fact<'answered'> | null {
  return readAttempt(attempt).last.answered ?? null;
}

/** What the last answer amounted to. */
export function outcomeOf(attempt: Attempt): Outcome | null {
  return lastAnswer(attempt)?.outcome ?? null;
}

/** The day that the last answer promised something by. */
export function promisedOn(attempt: Attempt): IsoDay | null {
  return lastAnswer(attempt)?.promisedOn ?? null;
}

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
  return events.every((event, index) => {
    const before = events[index - 1];
    return !before || byNoting(before, event) <= 0;
  });
}

function byNoting(a: AttemptEvent, b: AttemptEvent): number {
  return compare(a.at, b.at) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

/**
 * Where an attempt stands, from its facts alone. Whether it left the person's hands and what came
 * back are two questions: a corrected day of sending does not undo an answer.
 */
export function attemptState(attempt: Attempt): AttemptState {
  const events = eventsInOrder(attempt);
  const sending = events.findLast(
    ({ kind }) => kind === 'prepared' || kind === 'sent' || kind === 'not-yet' || kind === 'dropped',
  );
  if (sending?.kind === 'dropped') return 'dropped';
  const reply = events.findLast(
    ({ kind }) => kind === 'acknowledged' || kind === 'answered' || kind === 'no-answer',
  );
  if (reply?.kind === 'no-answer') return 'no-answer';
  if (reply) return events.some(({ kind }) => kind === 'answered') ? 'answered' : 'acknowledged';
  return sending?.kind === 'sent' ? 'sent' : 'prepared';
}

/** The day it was sent on; `null` while it is only prepared. A later fact corrects an earlier one. */
export function sentOn(attempt: Attempt): IsoDay | null {
  return lastOf(attempt, 'sent')?.on ?? null;
}

/** When it was noted that it was sent. */
export function sentAt(attempt: Attempt): Instant | null {
  return lastOf(attempt, 'sent')?.at ?? null;
}

/** The number the other side gave the appeal. */
export function appealNumber(attempt: Attempt): string | null {
  return lastOf(attempt, 'acknowledged')?.number.trim() || null;
}

/** The day on which the other side took it in: a letter counts from its delivery. */
export function acknowledgedOn(attempt: Attempt): IsoDay | null {
  return lastOf(attempt, 'acknowledged')?.on ?? null;
}

/** The last answer. */
export function lastAnswer(attempt: Attempt): Fact<'answered'> | null {
  return lastOf(attempt, 'answered');
}

/** What the last answer amounted to. */
export function outcomeOf(attempt: Attempt): Outcome | null {
  return lastAnswer(attempt)?.outcome ?? null;
}

/** The day that the last answer promised something by. */
export function promisedOn(attempt: Attempt): IsoDay | null {
  return lastAnswer(attempt)?.promisedOn ?? null;
}

function lastOf<K extends Kind>(attempt: Attempt, kind: K): Fact<K> | null {
  return eventsInOrder(attempt).findLast((event): event is Fact<K> => event.kind === kind) ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

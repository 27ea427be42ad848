import type { Attempt } from './attempt';
import type { IsoDay } from './day';
import { standingEvents } from './standing-events';

/**
 * The day a contact happened on: of ours the last day it was said to be sent, of theirs the day of what they said first, as
 * it was last put right; else the day of the first fact.
 */
export function attemptDay({ events, direction }: Attempt): IsoDay | null {
  const sent = events.findLast((event) => event.kind === 'sent');
  if (sent) return sent.on;
  const standing = standingEvents(events);
  const said = direction === 'in' ? standing.find(({ kind }) => kind === 'answered') : undefined;
  return (said ?? standing[0] ?? events[0])?.on ?? null;
}

/**
 * Sorts contacts by when they happened, as text: the day first, then the instant of the first note
 * about it, so that a call of last week written down today stands in last week.
 */
export function attemptMoment(attempt: Attempt): string {
  return `${attemptDay(attempt) ?? ''} ${attempt.events[0]?.at ?? ''} ${attempt.id}`;
}

/** Oldest contact first; equal moments are told apart by id, so the order is always the same. */
export function byMoment(one: Attempt, other: Attempt): number {
  const [a, b] = [attemptMoment(one), attemptMoment(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Attempt, AttemptState, Outcome } from '../model/attempt';
import type { IsoDay } from '../model/day';
import type { ProblemId } from '../model/problem';
import type { ChannelId } from '../model/step';
import { acknowledgedOn, attemptState, eventsInOrder, lastAnswer, sentOn } from './attempt-state';

/** An attempt that counts: it left the person's hands, or somebody wrote to the person. */
export interface Contact {
  readonly attempt: Attempt;
  readonly channel: ChannelId;
  readonly state: AttemptState;
  /** The day it happened on. */
  readonly on: IsoDay;
  readonly acknowledgedOn: IsoDay | null;
  readonly outcome: Outcome | null;
  readonly promisedOn: IsoDay | null;
  /** When it was sent, and when the last word on it was: comparable as text. */
  readonly sentKey: string;
  readonly wordKey: string;
  readonly answeredOn: IsoDay | null;
}

/**
 * The contacts of a problem, oldest first. A prepared message is none; «не буду» is one only where
 * nothing was prepared for the same channel afterwards: it says that the person goes past that step.
 */
export function readContacts(attempts: readonly Attempt[], problem: ProblemId): readonly Contact[] {
  const own = attempts.filter((attempt) => attempt.problem === problem);
  const contacts = own.flatMap((attempt) => readContact(attempt, own) ?? []);
  return contacts.sort((a, b) => compare(`${a.sentKey} ${a.attempt.id}`, `${b.sentKey} ${b.attempt.id}`));
}

function readContact(attempt: Attempt, all: readonly Attempt[]): Contact | null {
  const state = attemptState(attempt);
  if (state === 'prepared' || (state === 'dropped' && isReplaced(attempt, all))) return null;
  const events = eventsInOrder(attempt).filter(({ kind }) => kind !== 'prepared' && kind !== 'not-yet');
  const first = events[0];
  const sent = events.findLast(({ kind }) => kind === 'sent') ?? first;
  if (!first || !sent) return null;
  const answer = state === 'answered' ? lastAnswer(attempt) : null;
  const word = answer ?? events.findLast(({ kind }) => kind === state) ?? sent;
  return {
    attempt,
    channel: attempt.channel,
    state,
    on: sentOn(attempt) ?? first.on,
    acknowledgedOn: acknowledgedOn(attempt),
    outcome: answer?.outcome ?? null,
    promisedOn: answer?.promisedOn ?? null,
    sentKey: `${sent.on} ${sent.at}`,
    wordKey: `${word.on} ${word.at}`,
    answeredOn: answer?.on ?? null,
  };
}

/** A message copied again in other words takes the place of the one before, which is then dropped. */
function isReplaced(attempt: Attempt, all: readonly Attempt[]): boolean {
  const since = eventsInOrder(attempt)[0]?.at ?? '';
  return all.some(
    (other) =>
      other.id !== attempt.id &&
      other.channel === attempt.channel &&
      (eventsInOrder(other)[0]?.at ?? '') >= since &&
      attemptState(other) !== 'dropped',
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

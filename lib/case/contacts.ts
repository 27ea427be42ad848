import type { Attempt, AttemptState, Outcome } from '../model/attempt';
import type { IsoDay } from '../model/day';
import type { ProblemId } from '../model/problem';
import type { ChannelId } from '../model/step';
import { acknowledgedOn, attemptState, eventsInOrder, lastAnswer } from './attempt-state';

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
  return contacts.sort((a, b) => (`${a.sentKey} ${a.attempt.id}` < `${b.sentKey} ${b.attempt.id}` ? -1 : 1));
}

function readContact(attempt: Attempt, all: readonly Attempt[]): Contact | null {
  const state = attemptState(attempt);
  if (state === 'prepared' || (state === 'dropped' && isReplaced(attempt, all))) return null;
  const events = eventsInOrder(attempt).filter(({ kind }) => kind !== 'prepared' && kind !== 'not-yet');
  const sent = events.findLast(({ kind }) => kind === 'sent') ?? events[0];
  if (!sent) return null;
  const answer = state === 'answered' ? lastAnswer(attempt) : null;
  const word = answer ?? events.findLast(({ kind }) => kind === state) ?? sent;
  return {
    attempt,
    channel: attempt.channel,
    state,
    on: sent.on,
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
  return all.some(
    (other) =>
      other.channel === attempt.channel &&
      begunAt(other) >= begunAt(attempt) &&
      attemptState(other) !== 'dropped',
  );
}

function begunAt(attempt: Attempt): string {
  return eventsInOrder(attempt)[0]?.at ?? '';
}

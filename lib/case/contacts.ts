import type { Attempt, AttemptState, Outcome } from '../model/attempt';
import type { Instant, IsoDay } from '../model/day';
import type { ProblemId } from '../model/problem';
import type { ChannelId } from '../model/step';
import { attemptState, eventsInOrder, readAttempt } from './attempt-state';

/** An attempt that counts: it left the person's hands, or somebody wrote to the person. */
export interface Contact {
  readonly attempt: Attempt;
  readonly channel: ChannelId;
  readonly state: AttemptState;
  /** The day it happened on. */
  readonly on: IsoDay;
  /** When its sending was noted; `null` where it never was. */
  readonly sentAt: Instant | null;
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
  const contacts: Contact[] = [];
  for (const attempt of attempts) {
    const contact = attempt.problem === problem ? readContact(attempt, attempts) : null;
    if (contact) contacts.push(contact);
  }
  return contacts.sort(bySending);
}

function bySending(a: Contact, b: Contact): number {
  if (a.sentKey === b.sentKey) return a.attempt.id < b.attempt.id ? -1 : 1;
  return a.sentKey < b.sentKey ? -1 : 1;
}

function readContact(attempt: Attempt, all: readonly Attempt[]): Contact | null {
  const { state, last, events } = readAttempt(attempt);
  if (state === 'prepared' || (state === 'dropped' && isReplaced(attempt, all))) return null;
  const sent = last.sent ?? events.find(({ kind }) => kind !== 'prepared' && kind !== 'not-yet');
  if (!sent) return null;
  const answer = (state === 'answered' && last.answered) || null;
  const word = answer ?? last[state] ?? sent;
  return {
    attempt,
    channel: attempt.channel,
    state,
    on: sent.on,
    sentAt: last.sent?.at ?? null,
    acknowledgedOn: last.acknowledged?.on ?? null,
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
      other.problem === attempt.problem &&
      other.channel === attempt.channel &&
      isOfSameRung(other, attempt) &&
      begunAt(other) >= begunAt(attempt) &&
      attemptState(other) !== 'dropped',
  );
}

/** One channel may serve several rungs: a message for another of them replaces nothing. */
function isOfSameRung({ rung: one }: Attempt, { rung: other }: Attempt): boolean {
  return one === undefined || other === undefined || one === other;
}

function begunAt(attempt: Attempt): string {
  return eventsInOrder(attempt)[0]?.at ?? '';
}

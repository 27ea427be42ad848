import type { Attempt, AttemptEvent } from '../model/attempt';
import { attemptMoment, byMoment } from '../model/attempt-moment';
import { reworded } from '../model/attempt-wording';
import type { Case } from '../model/case';
import { uniteEvents } from './unite-events';

/** A case with its attempts. The keys beside them are there for the indexes only; how it lies on the disk: `case-row.ts`. */
export interface CaseFile {
  readonly id: string;
  readonly orderNumber: string;
  /** The moment of its newest attempt, or of its opening: the log reads the newest files first. */
  readonly newest: string;
  /** The moment of its newest message that was prepared and not heard of since; absent if there is none. */
  readonly pending?: string;
  readonly case: Case;
  /** Oldest first, and so are the facts of each. */
  readonly attempts: readonly Attempt[];
}

const SENDING: ReadonlySet<AttemptEvent['kind']> = new Set(['prepared', 'not-yet', 'sent', 'dropped']);
const REPLIES: ReadonlySet<AttemptEvent['kind']> = new Set(['acknowledged', 'answered', 'no-answer']);

/** Puts a case and its attempts in order. */
export function makeCaseFile(theCase: Case, unsorted: readonly Attempt[]): CaseFile {
  const attempts = inOrder(unsorted.map(settleFacts));
  const last = attempts.at(-1);
  const pending = attempts.findLast(isPending);
  return {
    id: theCase.id,
    orderNumber: theCase.orderNumber,
    newest: last ? attemptMoment(last) : `${theCase.openedAt.slice(0, 10)} ${theCase.openedAt}`,
    ...(pending && { pending: attemptMoment(pending) }),
    case: theCase,
    attempts,
  };
}

/** The contact with its facts in their order; itself, where they are: a full log has a hundred thousand of them. */
function settleFacts(attempt: Attempt): Attempt {
  const events = uniteEvents(attempt.events, []);
  return reworded(events === attempt.events ? attempt : { ...attempt, events });
}

function inOrder(attempts: readonly Attempt[]): readonly Attempt[] {
  const moments = attempts.map(attemptMoment);
  const isSorted = moments.every((moment, place) => place === 0 || (moments[place - 1] ?? '') <= moment);
  return isSorted ? attempts : attempts.toSorted(byMoment);
}

/** The last that was said of the message is that it is ready: the person is to be asked whether it went. */
export function isPending(attempt: Attempt): boolean {
  if (attempt.direction === 'in') return false;
  const kinds = attempt.events.map((event) => event.kind);
  if (kinds.some((kind) => REPLIES.has(kind))) return false;
  const last = kinds.findLast((kind) => SENDING.has(kind));
  return last === 'prepared' || last === 'not-yet';
}

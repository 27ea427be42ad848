import type { Attempt, AttemptEvent } from '../../model/attempt';
import type { Case } from '../../model/case';
import { isIsoDay } from '../../model/day';
import type { Order, Parcel } from '../../model/order';
import type { CaseWithAttempts } from '../store';

/**
 * A case as far as the browser's sync carries it: what its next step and its due days follow from, and nothing else. No
 * letter, no number of an appeal, no answer's words, no goods, no sums, nothing about the person.
 */
export function sketchOf({ case: theCase, attempts }: CaseWithAttempts): CaseWithAttempts {
  const { id, orderNumber, parcel, problem, openedAt, changedAt, closed } = theCase;
  const answers = Object.fromEntries(Object.entries(theCase.answers).filter(([, answer]) => isPlain(answer)));
  const kept = new Set(['order', ...Object.keys(answers).map((question) => `answer:${question}`)]);
  const older = Object.entries(theCase.older ?? {}).filter(([part]) => kept.has(part));
  const sketch: Case = {
    ...{ id, orderNumber, parcel, problem, openedAt, changedAt, answers },
    order: sketchOfOrder(theCase.order),
    ...(older.length > 0 && { older: Object.fromEntries(older) }),
    closed: closed && { at: closed.at, on: closed.on, outcome: closed.outcome },
  };
  return {
    case: sketch,
    attempts: attempts.map(sketchOfAttempt).filter((attempt) => attempt.events.length > 0),
  };
}

/**
 * The same as it is merged into the log: its order counts as older than any, for a whole one has the goods in it. So
 * merged with a whole copy it takes nothing away (`merge-case.ts`, `merge-attempt.ts`).
 */
export function asHearsay({ case: theCase, attempts }: CaseWithAttempts): CaseWithAttempts {
  return { case: { ...theCase, older: { ...theCase.older, order: '' } }, attempts };
}

/** A day, yes or no: what a term is counted from. Any other answer is the person's own words. */
function isPlain(answer: string): boolean {
  return answer === 'yes' || answer === 'no' || isIsoDay(answer);
}

function sketchOfOrder({ number, placedOn, shop, payment, parcels }: Order): Order {
  return {
    ...{ number, placedOn, shop, payment },
    total: null,
    parcels: parcels.map(sketchOfParcel),
  };
}

function sketchOfParcel(parcel: Parcel): Parcel {
  const { shipmentId, posting, status, expectedFrom, expectedTo } = parcel;
  const { receivedOn, cancelledOn, storageUntil } = parcel;
  return {
    ...{ shipmentId, posting, status, expectedFrom, expectedTo, receivedOn, cancelledOn, storageUntil },
    statusText: null,
    items: [],
  };
}

function sketchOfAttempt(attempt: Attempt): Attempt {
  const { id, caseId, orderNumber, problem, channel, direction } = attempt;
  return {
    ...{ id, caseId, orderNumber, problem, channel, direction },
    subject: null,
    text: '',
    events: attempt.events.flatMap(sketchOfEvent),
  };
}

function sketchOfEvent(event: AttemptEvent): readonly AttemptEvent[] {
  const { kind, at, on } = event;
  switch (kind) {
    case 'acknowledged':
      return [{ kind, at, on, number: '' }];
    case 'answered':
      return [
        {
          ...{ kind, at, on, outcome: event.outcome, text: '', promisedOn: event.promisedOn },
          ...(event.time !== undefined && { time: event.time }),
          ...(event.corrects !== undefined && { corrects: event.corrects }),
        },
      ];
    case 'sent':
      return [{ kind, at, on, ...(event.time !== undefined && { time: event.time }) }];
    case 'prepared':
    case 'no-answer':
    case 'not-yet':
    case 'dropped':
      return [{ kind, at, on }];
    default:
      return [];
  }
}

import { addDays, type Instant, type IsoDay } from '../../lib/model/day';
import type { CaseWithAttempts } from '../../lib/store/store';
import { makeAttempt, makeCase } from '../store/examples';

/** Written to the chat on that day, of which an answer is awaited for three days: on the fourth it is the person's turn. */
export function waitingCase(id: string, sentOn: IsoDay): CaseWithAttempts {
  const at: Instant = `${sentOn}T09:00:00.000Z`;
  const events = [
    { kind: 'prepared', at, on: sentOn },
    { kind: 'sent', at, on: sentOn },
  ] as const;
  return {
    case: makeCase({ id, openedAt: at, changedAt: at }),
    attempts: [makeAttempt({ id: `${id}-1`, caseId: id, events })],
  };
}

/** A case whose turn it is on that day. */
export function caseDueOn(id: string, day: IsoDay): CaseWithAttempts {
  return waitingCase(id, addDays(day, -4));
}

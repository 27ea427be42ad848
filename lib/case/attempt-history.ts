import type { Attempt, AttemptEvent } from '../model/attempt';

/** A fact of a contact, and the one whose place it took; `null`: it is the first of its kind. */
export interface HistoryEntry {
  readonly event: AttemptEvent;
  readonly before: AttemptEvent | null;
}

/** Everything that was ever noted down about a contact, in that order, and what each note corrected. */
export function attemptHistory({ events }: Attempt): readonly HistoryEntry[] {
  return events.map((event, index) => ({ event, before: correctedBy(event, events.slice(0, index)) }));
}

function correctedBy(event: AttemptEvent, earlier: readonly AttemptEvent[]): AttemptEvent | null {
  switch (event.kind) {
    case 'answered':
      // A second answer is one more answer, unless it says that it stands for an earlier one.
      return earlier.find(({ kind, at }) => kind === 'answered' && at === event.corrects) ?? null;
    case 'sent':
    case 'acknowledged':
    case 'noted':
      return earlier.findLast(({ kind }) => kind === event.kind) ?? null;
    default:
      return null;
  }
}

/** True where something was said differently later. */
export function wasCorrected(attempt: Attempt): boolean {
  return attemptHistory(attempt).some(({ event, before }) => event.kind === 'rewritten' || before !== null);
}

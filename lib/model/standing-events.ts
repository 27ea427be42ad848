import type { AttemptEvent } from './attempt';

/**
 * The facts of an attempt's life that still stand: without answers that were corrected since, and without notes,
 * which say something about a contact and move nothing.
 */
export function standingEvents(events: readonly AttemptEvent[]): readonly AttemptEvent[] {
  if (!events.some(isAside)) return events;
  const corrected = new Set(
    events.flatMap((event) => (event.kind === 'answered' ? (event.corrects ?? []) : [])),
  );
  return events.filter(
    (event) =>
      event.kind !== 'noted' &&
      event.kind !== 'rewritten' &&
      !(event.kind === 'answered' && corrected.has(event.at)),
  );
}

function isAside(event: AttemptEvent): boolean {
  return (
    event.kind === 'noted' ||
    event.kind === 'rewritten' ||
    (event.kind === 'answered' && event.corrects !== undefined)
  );
}

import type { AttemptEvent } from '../model/attempt';
import { canonicalJson } from './canonical-json';

/** The order in which things happen to a contact: it tells facts apart that were noted down at once. */
const LIFE: Readonly<Record<AttemptEvent['kind'], number>> = {
  prepared: 0,
  'not-yet': 1,
  sent: 2,
  acknowledged: 3,
  answered: 4,
  'no-answer': 5,
  dropped: 6,
  noted: 7,
  rewritten: 8,
};

/**
 * The facts of both, each once, by the instant they were noted down. It does not matter which comes
 * first, nor how often: two machines come to the same list.
 */
export function uniteEvents(
  some: readonly AttemptEvent[],
  others: readonly AttemptEvent[],
): readonly AttemptEvent[] {
  if (others.length === 0 && isInOrder(some)) return some;
  const byIdentity = new Map<string, AttemptEvent>();
  for (const event of [...some, ...others]) {
    byIdentity.set(`${event.at} ${LIFE[event.kind]} ${canonicalJson(event)}`, event);
  }
  const events = [...byIdentity].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
  return events.some(isBlank) ? withoutBlanks(events) : events;
}

/** Facts as they come out of the store: each later than the one before, so that none stands there twice. */
function isInOrder(events: readonly AttemptEvent[]): boolean {
  return events.every((event, index) => {
    const before = events[index - 1];
    if (!before || before.at < event.at) return true;
    return before.at === event.at && LIFE[before.kind] < LIFE[event.kind];
  });
}

/** A fact without its words: the browser's sync carries no words. */
function isBlank(event: AttemptEvent): boolean {
  return (
    (event.kind === 'acknowledged' && event.number === '') || (event.kind === 'answered' && event.text === '')
  );
}

/** A fact without its words says nothing beside the same fact with them. */
function withoutBlanks(events: readonly AttemptEvent[]): readonly AttemptEvent[] {
  const told = new Set(events.filter((event) => !isBlank(event)).map(wordless));
  return events.filter((event) => !isBlank(event) || !told.has(wordless(event)));
}

function wordless(event: AttemptEvent): string {
  if (event.kind === 'acknowledged') return canonicalJson({ ...event, number: '' });
  return canonicalJson(event.kind === 'answered' ? { ...event, text: '' } : event);
}

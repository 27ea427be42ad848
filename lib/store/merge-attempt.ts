import type { Attempt, AttemptEvent } from '../model/attempt';
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
};

/**
 * The facts of both, each once, by the instant they were noted down. It does not matter which comes
 * first, nor how often: two machines come to the same list.
 */
export function uniteEvents(
  some: readonly AttemptEvent[],
  others: readonly AttemptEvent[],
): readonly AttemptEvent[] {
  if (some.length + others.length < 2) return [...some, ...others];
  const byIdentity = new Map<string, AttemptEvent>();
  for (const event of [...some, ...others]) {
    byIdentity.set(`${event.at} ${LIFE[event.kind]} ${canonicalJson(event)}`, event);
  }
  const events = [...byIdentity].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
  return events.some(isBlank) ? withoutBlanks(events) : events;
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

/**
 * Two copies of one attempt. Its facts are united. The rest of an attempt does not change once it is
 * written; where two copies differ all the same, a copy with words goes before one without, then the one later
 * in the alphabet, so that every machine decides alike.
 */
export function mergeAttempts(one: Attempt, other: Attempt): Attempt {
  const events = uniteEvents(one.events, other.events);
  const kept = head(one) >= head(other) ? one : other;
  return { ...kept, events };
}

function head(attempt: Attempt): string {
  const words = (attempt.text === '' ? 0 : 2) + (attempt.subject === null ? 0 : 1);
  return `${words} ${canonicalJson({ ...attempt, events: [] })}`;
}

import type { Attempt } from '../model/attempt';
import { reworded } from '../model/attempt-wording';
import { firstWording } from '../model/first-wording';
import { canonicalJson } from './canonical-json';
import { uniteEvents } from './unite-events';

/**
 * Two copies of one attempt. Its facts are united. What it was when it was written does not change; where two
 * copies differ all the same, a copy with words goes before one without, then the one later in the alphabet, so
 * that every machine decides alike. Where it belongs is not decided here: it comes out in the case it was born in.
 */
export function mergeAttempts(one: Attempt, other: Attempt): Attempt {
  const events = uniteEvents(one.events, other.events);
  const [a, b] = [bornAttempt(one), bornAttempt(other)];
  return reworded({ ...(head(a) >= head(b) ? a : b), events });
}

function head(attempt: Attempt): string {
  const words = (attempt.text === '' ? 0 : 2) + (attempt.subject === null ? 0 : 1);
  return `${words} ${canonicalJson(attempt)}`;
}

/** The attempt as it was when it was written. */
function bornAttempt(attempt: Attempt): Attempt {
  const { bornIn, ...rest } = attempt;
  return { ...rest, ...firstWording(attempt), caseId: bornIn ?? attempt.caseId, events: [] };
}

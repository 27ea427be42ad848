import type { Attempt, AttemptEvent } from '../model/attempt';
import { firstWording } from '../model/first-wording';
import { canonicalJson } from './canonical-json';
import { makeCaseFile } from './case-file';
import { rewriteFile, type Surroundings } from './rewrite-file';
import type { Writing } from './schema';
import type { Store } from './store';
import { StoreError } from './store-error';
import { uniteEvents } from './unite-events';

/** The part of the store that takes back what was done by mistake, and puts right what was written down wrongly. */
export function takeBackRoom(around: Surroundings): Pick<Store, 'takeBackEvent' | 'changeEvents'> {
  const { whereabouts } = around;
  const where = (attemptId: string, caseId?: string) => (tx: Writing<'files'>) =>
    whereabouts.find(tx, attemptId, caseId);
  return {
    takeBackEvent: async (attemptId, event, caseId) => {
      await rewriteFile(around, where(attemptId, caseId), (stored) => {
        if (!stored) throw new StoreError('missing');
        return makeCaseFile(stored.case, withFacts(stored.attempts, attemptId, [], [event]));
      });
    },
    changeEvents: async (attemptId, { add = [], remove = [] }, caseId) => {
      await rewriteFile(around, where(attemptId, caseId), (stored) => {
        if (!stored) throw new StoreError('missing');
        return makeCaseFile(stored.case, withFacts(stored.attempts, attemptId, add, remove));
      });
    },
  };
}

function withFacts(
  attempts: readonly Attempt[],
  attemptId: string,
  add: readonly AttemptEvent[],
  remove: readonly AttemptEvent[],
): readonly Attempt[] {
  const gone = new Set(remove.map(canonicalJson));
  return attempts.map((attempt) => {
    if (attempt.id !== attemptId) return attempt;
    const kept = attempt.events.filter((known) => !gone.has(canonicalJson(known)));
    const events = uniteEvents(kept, add);
    // An attempt of which nothing is known is none: its first fact goes only with the attempt. A wording that was
    // taken back leaves the first one standing.
    return events.length === 0 ? attempt : { ...attempt, ...firstWording(attempt), events };
  });
}

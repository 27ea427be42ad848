import { canonicalJson } from './canonical-json';
import { makeCaseFile } from './case-file';
import { rewriteFile, type Surroundings } from './rewrite-file';
import type { Writing } from './schema';
import type { Store } from './store';
import { StoreError } from './store-error';

/** The part of the store that takes back what was done by mistake. */
export function takeBackRoom(around: Surroundings): Pick<Store, 'takeBackEvent'> {
  const { whereabouts } = around;
  const where = (attemptId: string, caseId?: string) => (tx: Writing<'files'>) =>
    whereabouts.find(tx, attemptId, caseId);
  return {
    takeBackEvent: async (attemptId, event, caseId) => {
      const taken = canonicalJson(event);
      await rewriteFile(around, where(attemptId, caseId), (stored) => {
        if (!stored) throw new StoreError('missing');
        const attempts = stored.attempts.map((attempt) => {
          const events = attempt.events.filter((known) => canonicalJson(known) !== taken);
          // An attempt of which nothing is known is none: its first fact goes only with the attempt.
          return attempt.id === attemptId && events.length > 0 ? { ...attempt, events } : attempt;
        });
        return makeCaseFile(stored.case, attempts);
      });
    },
  };
}

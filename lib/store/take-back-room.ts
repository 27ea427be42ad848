import type { Attempt } from '../model/attempt';
import { canonicalJson } from './canonical-json';
import { makeCaseFile } from './case-file';
import { mergeFiles } from './merge-case';
import { byId, rewriteFile, type Surroundings } from './rewrite-file';
import type { Writing } from './schema';
import type { Store } from './store';
import { StoreError } from './store-error';

/** The part of the store that takes back what was done by mistake. */
export function takeBackRoom(
  around: Surroundings,
): Pick<Store, 'takeBackEvent' | 'removeAttempt' | 'removeCase' | 'putBackCase'> {
  const { connection, changes, whereabouts, watermark } = around;
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

    removeAttempt: async (attemptId, caseId) => {
      let removed: Attempt | undefined;
      await rewriteFile(around, where(attemptId, caseId), (stored) => {
        removed = stored?.attempts.find((attempt) => attempt.id === attemptId);
        if (!stored || !removed) throw new StoreError('missing');
        return makeCaseFile(
          stored.case,
          stored.attempts.filter((attempt) => attempt.id !== attemptId),
        );
      });
      if (!removed) throw new StoreError('missing');
      return removed;
    },

    removeCase: async (id) => {
      const { file, cases } = await connection.write(['files'], async (tx) => {
        const files = tx.objectStore('files');
        const stored = await files.get(id);
        if (!stored) throw new StoreError('missing');
        await files.delete(id);
        return { file: stored, cases: await files.count() };
      });
      if ((watermark?.read() ?? 0) > cases) watermark?.set((watermark.read() ?? 1) - 1);
      changes.announce({ kind: 'case', caseId: id, orderNumber: file.orderNumber });
      return { case: file.case, attempts: file.attempts };
    },

    putBackCase: async (file) => {
      await rewriteFile(around, byId(file.case.id), (stored) => {
        const merged = stored ? mergeFiles(stored, file) : file;
        return makeCaseFile(merged.case, merged.attempts);
      });
    },
  };
}

import type { Attempt, AttemptEvent } from '../model/attempt';
import { byMoment } from '../model/attempt-moment';
import type { Case } from '../model/case';
import type { Instant } from '../model/day';
import { type CaseFile, isPending, makeCaseFile } from './case-file';
import { toFile } from './case-row';
import { fileById } from './find-file';
import { HealthCheck } from './health';
import { latestAttempts } from './latest-attempts';
import { readAllRows } from './read-all-rows';
import { rewriteFile, rewriteFileIn, type Surroundings } from './rewrite-file';
import type { Writing } from './schema';
import type { Store } from './store';
import { StoreError } from './store-error';
import { uniteEvents } from './unite-events';

type CaseRoom = Pick<
  Store,
  | 'casesOfOrder'
  | 'caseById'
  | 'listCases'
  | 'filesById'
  | 'putCase'
  | 'changeCase'
  | 'answerCase'
  | 'attemptsOfOrder'
  | 'attemptsOfCase'
  | 'latestAttempts'
  | 'attemptById'
  | 'eachFile'
  | 'addAttempt'
  | 'appendEvent'
  | 'lastPrepared'
>;

/** The part of the store that keeps cases and their attempts. */
export function caseRoom(around: Surroundings): CaseRoom {
  const { connection, whereabouts, watermark } = around;

  async function filesOfOrder(orderNumber: string): Promise<readonly CaseFile[]> {
    const rows = await connection.read(['files'], (tx) =>
      tx.objectStore('files').index('orderNumber').getAll(orderNumber),
    );
    const files = rows.map(toFile);
    whereabouts.remember(files);
    return files;
  }

  async function openFile(id: string): Promise<CaseFile | null> {
    const file = await connection.read(['files'], (tx) => fileById(tx, id));
    if (file) whereabouts.remember([file]);
    return file;
  }

  async function changeCase(id: string, change: (stored: Case) => Case): Promise<Case> {
    const file = await rewriteFile(
      around,
      (tx) => fileById(tx, id),
      (stored) => {
        if (!stored) throw new StoreError('missing');
        return makeCaseFile(change(stored.case), stored.attempts);
      },
    );
    return file.case;
  }

  /** Writes to a case that may be new, or may have been thrown away while this window was open. */
  async function writeNew(id: string, at: Instant, change: (stored: CaseFile | null) => CaseFile) {
    let asleep = false;
    const find = async (tx: Writing<'files' | 'marks'>) => {
      const stored = await fileById(tx, id);
      asleep = !stored && Boolean((await tx.objectStore('marks').get(id))?.gone);
      if (asleep) throw new StoreError('missing');
      return stored;
    };
    try {
      return await rewriteFileIn(around, ['files', 'marks'], find, change);
    } catch (error) {
      if (!asleep) throw error;
      const { awakeFile } = await import('./awake-file');
      return rewriteFileIn(around, ['files', 'bin', 'marks'], (tx) => awakeFile(tx, id, at), change);
    }
  }

  return {
    casesOfOrder: async (orderNumber) =>
      (await filesOfOrder(orderNumber)).map((file) => file.case).sort(byOpening),
    caseById: async (id) => (await openFile(id))?.case ?? null,
    listCases: async () => {
      const rows = await connection.read(['files'], (tx) => tx.objectStore('files').getAll());
      return rows.map((row) => toFile(row).case).sort(byOpening);
    },

    filesById: (ids) => connection.read(['files'], (tx) => Promise.all(ids.map((id) => fileById(tx, id)))),

    putCase: async (theCase) => {
      await writeNew(theCase.id, theCase.changedAt, (stored) =>
        stored && stored.id !== theCase.id
          ? stored
          : makeCaseFile(newerCase(stored?.case, theCase), stored?.attempts ?? []),
      );
    },
    changeCase,
    answerCase: (id, question, answer, at) =>
      changeCase(id, (stored) => ({
        ...stored,
        changedAt: at,
        answers: { ...stored.answers, [question]: answer },
      })),

    attemptsOfOrder: async (orderNumber) =>
      (await filesOfOrder(orderNumber)).flatMap((file) => file.attempts).sort(byMoment),
    attemptsOfCase: async (caseId) => (await openFile(caseId))?.attempts ?? [],
    latestAttempts: (limit) => connection.read(['files'], (tx) => latestAttempts(tx, limit)),
    attemptById: (id) =>
      connection.read(['files'], async (tx) => {
        const file = await whereabouts.find(tx, id);
        return file?.attempts.find((attempt) => attempt.id === id) ?? null;
      }),
    eachFile: async (take) => {
      const health = new HealthCheck();
      const unreadable = await readAllRows(connection, (rows) => {
        const files = rows.map(toFile);
        health.look(rows);
        take(files);
      });
      return health.result(unreadable, watermark?.read() ?? null, connection.lostData);
    },

    addAttempt: async (theCase, attempt) => {
      const at = attempt.events.at(-1)?.at ?? theCase.changedAt;
      await writeNew(theCase.id, at, (stored) =>
        stored && stored.id !== theCase.id
          ? makeCaseFile(stored.case, withAttempt(stored.attempts, movedInto(stored.id, attempt)))
          : makeCaseFile(newerCase(stored?.case, theCase), withAttempt(stored?.attempts ?? [], attempt)),
      );
    },
    appendEvent: async (attemptId, event, caseId) => {
      const found = (tx: Writing<'files'>) => whereabouts.find(tx, attemptId, caseId);
      const file = await rewriteFile(around, found, (stored) => {
        if (!stored) throw new StoreError('missing');
        return makeCaseFile(stored.case, withEvent(stored.attempts, attemptId, event));
      });
      const changed = file.attempts.find((attempt) => attempt.id === attemptId);
      if (!changed) throw new StoreError('missing');
      return changed;
    },
    lastPrepared: async (orderNumber) => {
      if (orderNumber !== undefined) {
        const attempts = (await filesOfOrder(orderNumber)).flatMap((file) => file.attempts);
        return attempts.sort(byMoment).findLast(isPending) ?? null;
      }
      const row = await connection.read(['files'], async (tx) => {
        const found = await tx.objectStore('files').index('pending').openCursor(null, 'prev');
        return found?.value ?? null;
      });
      return row ? (toFile(row).attempts.findLast(isPending) ?? null) : null;
    },
  };
}

function byOpening(one: Case, other: Case): number {
  const [a, b] = [`${one.openedAt} ${one.id}`, `${other.openedAt} ${other.id}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A window that read the case before another one changed it must not undo that change. */
function newerCase(stored: Case | undefined, given: Case): Case {
  return stored && stored.changedAt > given.changedAt ? stored : given;
}

/** A contact of a case that has become a part of another one meanwhile. */
function movedInto(caseId: string, attempt: Attempt): Attempt {
  return { ...attempt, caseId, bornIn: attempt.bornIn ?? attempt.caseId };
}

/** The list with the attempt in it once: written again, it keeps the facts that came in between. */
function withAttempt(attempts: readonly Attempt[], attempt: Attempt): readonly Attempt[] {
  const known = attempts.find((candidate) => candidate.id === attempt.id);
  if (!known) return [...attempts, attempt];
  const events = uniteEvents(known.events, attempt.events);
  return attempts.map((candidate) => (candidate === known ? { ...attempt, events } : candidate));
}

function withEvent(attempts: readonly Attempt[], attemptId: string, event: AttemptEvent): readonly Attempt[] {
  return attempts.map((attempt) =>
    attempt.id === attemptId ? { ...attempt, events: uniteEvents(attempt.events, [event]) } : attempt,
  );
}

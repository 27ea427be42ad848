import type { Instant } from '../../model/day';
import type { Mark } from '../../model/mark';
import type { Connection } from '../connection';
import { type LogRows, takeApart } from '../log-parts';
import { StoreError, toStoreError } from '../store-error';
import { applyContents } from './apply-contents';
import type { ImportPlan, Taken } from './import-plan';
import { isLinked } from './linked';
import { keepPace, type Pace, Stopped } from './pace';
import { readPortions } from './read-portions';

type Plan = Extract<ImportPlan, { ok: true }>;

/** A large import that ended before its end. What was taken in stays; taken in again, the file adds the rest. */
export class Halfway extends StoreError {
  readonly done: Taken;
  /** The person stopped it; else it failed, and the code says why. */
  readonly isStopped: boolean;

  constructor(cause: unknown, done: Taken) {
    super(toStoreError(cause, 'write').code, cause);
    this.done = done;
    this.isStopped = cause instanceof Stopped;
  }
}

/**
 * Merges what the plan holds into the store, with what is stored at that moment. A file that is in memory is taken
 * in one transaction, all of it or nothing; a larger one portion by portion, each whole, and it rejects with `Halfway` where
 * it ends before. `written` hears how many cases there are after each transaction.
 * @param bringBack the moment at which the person wanted back what this log had thrown away; `null`: it stays away
 */
export async function applyImport(
  connection: Connection,
  plan: ImportPlan,
  bringBack: Instant | null,
  pace: Pace | null,
  written: (cases: number) => void,
): Promise<void> {
  if (!plan.ok) throw new StoreError('damaged', plan.refusal);
  const { contents, more, cases } = plan;
  const of = cases.added + cases.changed + cases.kept;
  const back = (before: LogRows) => (bringBack === null ? [] : marksBack(plan, before, bringBack));
  written(await applyContents(connection, contents, back, (done) => keepPace(pace, done, of)));
  if (!more) return;
  let taken = contents.files.length;
  try {
    await readPortions(
      more.stream,
      () => undefined,
      () => undefined,
      async (portion) => {
        keepPace(pace, taken, of);
        const files = portion.files.filter((file) => !isLinked(file, more.linked));
        written(
          await applyContents(
            connection,
            { ...portion, files },
            () => [],
            () => undefined,
          ),
        );
        taken += files.length;
      },
    );
  } catch (error) {
    throw new Halfway(error, { taken, of });
  }
}

function marksBack({ away, contents }: Plan, before: LogRows, at: Instant): readonly Mark[] {
  const parts = takeApart(before, contents);
  return away.map((id) => {
    const moved = parts.attempts.has(id) || parts.evidence.has(id);
    return { id, at, gone: false, into: moved ? (parts.marks.get(id)?.into ?? null) : null };
  });
}

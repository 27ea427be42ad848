import type { CaseFile } from './case-file';
import { type CaseRow, toFile } from './case-row';
import { fileById } from './find-file';
import type { Reading, Room, Writing } from './schema';

/**
 * How many rows are read at once while looking through all of them: of large cases it is a thousand
 * contacts, some fifteen milliseconds, in which a page neither draws nor hears a key.
 */
export const PORTION = 50;

/**
 * Finds the file an attempt is in. The files read so far are remembered, so that the attempt somebody
 * looks at is found at once; any other is looked for in all files, which an index over
 * every attempt would only spare at the price of slower writes.
 */
export class Whereabouts {
  readonly #caseOf = new Map<string, string>();

  remember(files: readonly CaseFile[]): void {
    for (const file of files) {
      for (const attempt of file.attempts) this.#caseOf.set(attempt.id, file.id);
    }
  }

  forget(): void {
    this.#caseOf.clear();
  }

  async find<More extends Room = never>(
    tx: Reading<'files' | More> | Writing<'files' | More>,
    attemptId: string,
    caseId = this.#caseOf.get(attemptId),
  ): Promise<CaseFile | null> {
    if (caseId !== undefined) {
      const file = await fileById(tx, caseId);
      if (file && holds(file, attemptId)) return file;
    }
    for await (const portion of eachPortion(tx)) {
      this.remember(portion);
      const file = portion.find((candidate) => holds(candidate, attemptId));
      if (file) return file;
    }
    return null;
  }
}

function holds(file: CaseFile, attemptId: string): boolean {
  return file.attempts.some((attempt) => attempt.id === attemptId);
}

/** The rows that follow `after` by id: one request each would be slower, one for all would fill memory. */
export function readPortion<More extends Room = never>(
  tx: Reading<'files' | More> | Writing<'files' | More>,
  after: string | null,
): Promise<readonly CaseRow[]> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  return tx.objectStore('files').getAll(range, PORTION);
}

async function* eachPortion<More extends Room = never>(
  tx: Reading<'files' | More> | Writing<'files' | More>,
): AsyncGenerator<readonly CaseFile[], void, undefined> {
  let after: string | null = null;
  do {
    const portion: readonly CaseRow[] = await readPortion(tx, after);
    yield portion.map(toFile);
    after = portion.length < PORTION ? null : (portion.at(-1)?.id ?? null);
  } while (after !== null);
}

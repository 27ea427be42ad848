import type { CaseFile } from './case-file';
import type { Reading, Writing } from './schema';

/** How many rows are read at once while looking through all of them. */
const PORTION = 200;

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

  async find(
    tx: Reading<'files'> | Writing<'files'>,
    attemptId: string,
    caseId = this.#caseOf.get(attemptId),
  ): Promise<CaseFile | null> {
    if (caseId !== undefined) {
      const file = await tx.objectStore('files').get(caseId);
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

/** All files by id, some hundreds at a time: one request each would be slower, one for all would fill memory. */
export async function* eachPortion(
  tx: Reading<'files'> | Writing<'files'>,
): AsyncGenerator<readonly CaseFile[], void, undefined> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const portion: readonly CaseFile[] = await tx.objectStore('files').getAll(after, PORTION);
    if (portion.length > 0) yield portion;
    const last = portion.at(-1);
    if (!last || portion.length < PORTION) return;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}

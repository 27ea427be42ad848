import { canonicalJson } from '../canonical-json';
import type { Connection } from '../connection';
import { mergeFiles } from '../merge-case';
import type { CaseWithAttempts } from '../store';
import type { ImportPlan, Tally } from './import-plan';
import { readBackup } from './read-backup';

/** Compares a backup with what is stored. Reads only. */
export async function planImport(connection: Connection, text: string): Promise<ImportPlan> {
  const backup = readBackup(text);
  if (!backup.ok) return backup;
  const stored = await connection.read(['files'], async (tx) => {
    const files = tx.objectStore('files');
    const known = new Set(await files.getAllKeys());
    return Promise.all(
      backup.contents.files.map(({ case: { id } }) => (known.has(id) ? files.get(id) : undefined)),
    );
  });
  const cases = new Counting();
  const attempts = new Counting();
  backup.contents.files.forEach((file, index) => {
    compare(stored[index], file, cases, attempts);
  });
  return { ok: true, cases: cases.tally(), attempts: attempts.tally(), contents: backup.contents };
}

function compare(
  stored: CaseWithAttempts | undefined,
  file: CaseWithAttempts,
  cases: Counting,
  attempts: Counting,
): void {
  const merged = stored ? mergeFiles(stored, file) : file;
  cases.count(stored?.case, merged.case);
  const known = new Map(stored?.attempts.map((attempt) => [attempt.id, attempt]));
  const inFile = new Set(file.attempts.map((attempt) => attempt.id));
  for (const attempt of merged.attempts) {
    if (inFile.has(attempt.id)) attempts.count(known.get(attempt.id), attempt);
  }
}

class Counting {
  #added = 0;
  #changed = 0;
  #kept = 0;

  count(before: unknown, after: unknown): void {
    if (before === undefined) this.#added += 1;
    else if (canonicalJson(before) === canonicalJson(after)) this.#kept += 1;
    else this.#changed += 1;
  }

  tally(): Tally {
    return { added: this.#added, changed: this.#changed, kept: this.#kept };
  }
}

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Removes the report of an earlier run now; `take` reads the one that the run wrote, `null` if it wrote none. */
export function readReport<T>(path: string): { take: () => T | null } {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return { take: () => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null) };
}

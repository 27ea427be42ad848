import { stripVTControlCharacters } from 'node:util';

/** Ends a task that could not do its work: the message alone, since no person is helped by our stack. */
export function failWith(error: unknown): void {
  console.error(stripVTControlCharacters(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}

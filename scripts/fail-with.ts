/** Ends a task that could not do its work: the message alone, since no person is helped by our stack. */
export function failWith(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

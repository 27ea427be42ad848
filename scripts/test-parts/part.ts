import type { ToolRun } from '../run-tool.ts';

/** What one part of `npm test` came to. `output` is shown where something failed. */
export interface PartResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly output: string;
  /** The tests that passed only at the second try: each is a fault to be looked at, in the test or in what it tests. */
  readonly unsteady?: readonly string[];
}

/** One part of `npm test`. `filters` choose among its test files, by a piece of their path. */
export interface Part {
  readonly name: string;
  readonly what: string;
  readonly run: (filters: readonly string[]) => Promise<PartResult>;
}

/** The result of a tool that either passes as a whole or fails as a whole. */
export function oneCheck({ code, output }: ToolRun): PartResult {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

/**
 * The result of a test runner, by its own report. A runner that fails though no test did (a file that
 * does not load, a crash, no report) counts as one failed.
 */
export function countedTests(
  { code, output }: ToolRun,
  report: { passed: number; failed: number; skipped: number } | null,
): PartResult {
  const counts = report ?? { passed: 0, failed: 0, skipped: 0 };
  const ranNothing = counts.passed + counts.failed + counts.skipped === 0;
  const crashed = (code !== 0 || ranNothing) && counts.failed === 0;
  return { ...counts, failed: counts.failed + (crashed ? 1 : 0), output };
}

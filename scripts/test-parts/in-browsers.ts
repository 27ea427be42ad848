import { join } from 'node:path';
import { ROOT, runTool } from '../run-tool.ts';
import { countedTests, type Part } from './part.ts';
import { readReport } from './read-report.ts';

interface PlaywrightSuite {
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** The built extension in a real Chromium, by its real toolbar popup. */
export const browser = playwrightPart('browser', 'the extension in Chromium');

/** The built extension in a real Firefox. */
export const firefox = playwrightPart('firefox', 'the extension in Firefox');

/** The files that the extension in Chromium gives away, opened by LibreOffice. */
export const office = playwrightPart('office', 'its files in LibreOffice');

function playwrightPart(project: string, what: string): Part {
  return {
    name: project,
    what,
    async run(filters) {
      const path = join(ROOT, 'test-results', `${project}.json`);
      const report = readReport<PlaywrightReport>(path);
      const args = ['test', `--project=${project}`, '--reporter=list,json', ...filters];
      const run = await runTool('@playwright/test', args, 'silent', { PLAYWRIGHT_JSON_OUTPUT_NAME: path });
      const taken = report.take();
      if (!taken) return countedTests(run, null);
      const { expected, flaky, unexpected: failed, skipped } = taken.stats;
      const counts = countedTests(run, { passed: expected + flaky, failed, skipped });
      return { ...counts, unsteady: taken.suites.flatMap(unsteadyIn) };
    },
  };
}

function unsteadyIn({ specs, suites = [] }: PlaywrightSuite): readonly string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(unsteadyIn)];
}

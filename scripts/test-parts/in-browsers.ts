import { join } from 'node:path';
import { ROOT, runTool } from '../run-tool.ts';
import { countedTests, type Part } from './part.ts';
import { readReport } from './read-report.ts';

interface PlaywrightReport {
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
      const stats = report.take()?.stats;
      return countedTests(
        run,
        stats
          ? { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
          : null,
      );
    },
  };
}

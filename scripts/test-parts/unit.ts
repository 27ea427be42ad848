import { join } from 'node:path';
import { ROOT, runTool } from '../run-tool.ts';
import { countedTests, type Part } from './part.ts';
import { readReport } from './read-report.ts';

const REPORT = join(ROOT, 'test-results', 'unit.json');

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** The tests that need no browser; those of the repository itself are among them and read the builds. */
export const unit: Part = {
  name: 'unit',
  what: 'Vitest',
  async run(filters) {
    const report = readReport<VitestReport>(REPORT);
    const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${REPORT}`];
    const run = await runTool('vitest', [...args, ...filters]);
    const counts = report.take();
    return countedTests(
      run,
      counts && {
        passed: counts.numPassedTests,
        failed: counts.numFailedTests,
        skipped: counts.numPendingTests,
      },
    );
  },
};

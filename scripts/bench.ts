import { cpus } from 'node:os';
import { logMetrics } from '../tests/bench/log/log-metrics.ts';
import { millionMetrics } from '../tests/bench/log/million.ts';
import { type Metric, reached, table } from '../tests/bench/metric.ts';
import { nextStepTime } from '../tests/bench/next-step.ts';
import { openPopup } from '../tests/bench/open-popup.ts';
import { hostilePageTime, memoryAfterReading, otherPageTime } from '../tests/bench/page-costs.ts';
import { putAttempt } from '../tests/bench/put-attempt.ts';
import { readPage } from '../tests/bench/read-page.ts';
import { showTab } from '../tests/bench/show-tab.ts';
import { sizes } from '../tests/bench/sizes.ts';
import { writeLetters } from '../tests/bench/write-letters.ts';
import { buildExtension } from './build-extension.ts';
import { failWith } from './fail-with.ts';

/**
 * `npm run bench`: this product beside the floor, each pair measured in one interleaved run.
 * `npm run bench -- log popup` runs these parts alone.
 */
const PARTS = [
  { name: 'sizes', what: 'sizes', measure: sizes },
  { name: 'next-step', what: 'the next step', measure: nextStepTime },
  { name: 'page', what: 'reading a page', measure: readPage },
  { name: 'page', what: 'what reading leaves in memory', measure: memoryAfterReading },
  { name: 'page', what: 'pages that are no orders', measure: otherPageTime },
  { name: 'page', what: 'pages made to hang the tab', measure: hostilePageTime },
  { name: 'attempt', what: 'writing an attempt', measure: putAttempt },
  { name: 'letters', what: 'writing letters', measure: writeLetters },
  { name: 'tab', what: 'the tab on an order page', measure: showTab },
  { name: 'popup', what: 'opening the popup', measure: openPopup },
  {
    name: 'log',
    what: 'the full log, beside Dexie, localForage and one JSON (some minutes)',
    measure: logMetrics,
  },
  { name: 'million', what: 'a log of a million contacts (many minutes)', measure: millionMetrics },
] as const;

try {
  const asked = process.argv.slice(2);
  console.log('Building the extension …');
  await buildExtension('chrome');
  const metrics: Metric[] = [];
  for (const { name, what, measure } of PARTS) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`Measuring: ${what} …`);
    metrics.push(...[await measure()].flat());
  }
  const processors = cpus();
  console.log(
    `\n${processors.length} × ${processors[0]?.model ?? 'unknown processor'}; one noisy machine: use the ratios.\n`,
  );
  console.log(table(metrics.sort((one, other) => one.id.localeCompare(other.id))));
  if (!metrics.every(reached)) console.log('\nNot every goal is reached.');
} catch (error) {
  failWith(error);
}

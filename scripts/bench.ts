import { cpus } from 'node:os';
import { type Metric, reached, table } from '../tests/bench/metric.ts';
import { openPopup } from '../tests/bench/open-popup.ts';
import { putAttempt } from '../tests/bench/put-attempt.ts';
import { readPage } from '../tests/bench/read-page.ts';
import { sizes } from '../tests/bench/sizes.ts';
import { writeLetters } from '../tests/bench/write-letters.ts';
import { buildExtension } from './build-extension.ts';
import { failWith } from './fail-with.ts';

/** `npm run bench`: this product beside the floor, each pair measured in one interleaved run. */
try {
  console.log('Building the extension …');
  await buildExtension('chrome');
  const metrics: Metric[] = [];
  for (const [what, measure] of [
    ['sizes', sizes],
    ['reading a page', readPage],
    ['writing an attempt', putAttempt],
    ['writing letters', writeLetters],
    ['opening the popup', openPopup],
  ] as const) {
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

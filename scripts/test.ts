import { build, lint, types } from './test-parts/checks.ts';
import { browser, firefox, office } from './test-parts/in-browsers.ts';
import type { Part, PartResult } from './test-parts/part.ts';
import { unit } from './test-parts/unit.ts';

/**
 * `npm test`: every check there is, one after the other. The last line sums up what was counted.
 * `npm test -- unit store` runs one part, and of it the files with «store» in their path.
 */
const PARTS: readonly Part[] = [types, lint, build, unit, browser, firefox, office];

const args = process.argv.slice(2);
const chosen = PARTS.filter((part) => args.includes(part.name));
const filters = args.filter((arg) => !PARTS.some((part) => part.name === arg));

const total = { passed: 0, failed: 0, skipped: 0 };
for (const part of chosen.length > 0 ? chosen : PARTS) {
  const result = await runPart(part);
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${sumUp(total)}`);

async function runPart(part: Part): Promise<PartResult> {
  console.log(`${part.name} (${part.what}) …`);
  const started = performance.now();
  const result = await part.run(filters);
  if (result.failed > 0) console.log(`\n${result.output.trimEnd()}\n`);
  for (const test of result.unsteady ?? []) console.log(`Passed only at the second try: ${test}`);
  console.log(`${part.name}: ${sumUp(result)}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function sumUp({ passed, failed, skipped }: Omit<PartResult, 'output'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, startBrowser } from '../../browser/start-browser.ts';
import type { Metric } from '../metric.ts';
import { percentile } from '../statistics.ts';
import type * as Contestants from './contestants.ts';
import { ATTEMPTS_PER_CASE, exampleLog } from './example-log.ts';
import { typeQueries } from './in-page.ts';
import { addBenchPage, QUERIES } from './page-metrics.ts';
import { pageWithContestants } from './store-metrics.ts';

declare const poryadokBench: typeof Contestants;

const CASES = 1_000_000 / ATTEMPTS_PER_CASE;
const PIECE = 5_000;
const FRAME = 1_000 / 60;
/** Half an hour: a busy machine is no fault of the product's. */
const PATIENCE = 1_800_000;

/** M10: a million contacts taken in by the page itself, opened and searched. */
export async function millionMetrics(): Promise<readonly Metric[]> {
  const folder = mkdtempSync(join(tmpdir(), 'million-'));
  const additions: Promise<void>[] = [];
  const extension = await startBrowser({ alter: (copy) => additions.push(addBenchPage(copy)) });
  try {
    await Promise.all(additions);
    const file = join(folder, 'poryadok.json');
    await pipeline(Readable.from(backupInLines()), createWriteStream(file));
    const floor = await importByFloor(extension);
    const page = await extension.context.newPage();
    await page.goto(extension.pageAddress('options.html'));
    await page.getByTestId('import-file').setInputFiles(file);
    const stopped = await timeStop(page);
    await page.getByTestId('import-file').setInputFiles(file);
    const ours = await timeImport(page);
    await page.close();
    const keys = await timeKeys(extension);
    const alone = { floorAgain: null, peers: [], unit: 'ms' } as const;
    return [
      {
        ...alone,
        id: 'M10a',
        what: 'taking in a copy of 1,000,000 contacts',
        floor,
        ours,
        goal: { times: 10 },
        method: 'once, by the page itself: read, checked, compared, shown, confirmed, written; floor: as M4.',
      },
      {
        ...alone,
        id: 'M10b',
        what: 'pressing «stop» meanwhile, until it is stopped',
        floor: FRAME,
        ours: stopped,
        goal: { most: 1_000 },
        method: 'once, in the middle of reading the file; floor: a frame.',
      },
      {
        ...alone,
        id: 'M10c',
        what: 'a key in the search to rows shown, 1,000,000 contacts, p95',
        floor: FRAME,
        ours: percentile(keys, 95),
        goal: { most: 200 },
        method: `${keys.length} keys in the real page, rows drawn; floor: a frame.`,
      },
    ];
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true });
  }
}

/** The text of a backup as the product writes it, some cases at a time. */
function* backupInLines(): Generator<string> {
  yield '{"format":"poryadok-backup","version":2,\n"settings":{"language":null},\n"cases":[\n';
  for (let from = 0; from < CASES; from += 500) {
    const lines = exampleLog(500, from).map((file) => JSON.stringify(file));
    yield `${from === 0 ? '' : ',\n'}${lines.join(',\n')}`;
  }
  yield '\n],\n"orders":[\n\n]}\n';
}

async function importByFloor(extension: ExtensionBrowser): Promise<number> {
  let taken = 0;
  for (let from = 0; from < CASES; from += PIECE) {
    const page = await pageWithContestants(extension);
    taken += await page.evaluate(
      async ([cases, first]) => {
        const { exampleLog: example, floor } = poryadokBench;
        const contestant = await floor('bench-floor-million');
        const files = example(cases, first);
        const start = performance.now();
        await contestant.import(files, '');
        return performance.now() - start;
      },
      [PIECE, from] as const,
    );
    await page.close();
  }
  return taken;
}

/** Milliseconds by the page's own clock from the press until it says that it has stopped. */
async function timeStop(page: Page): Promise<number> {
  const stop = page.getByTestId('long-work-stop');
  await stop.waitFor({ timeout: PATIENCE });
  return stop.evaluate(async (button: HTMLElement) => {
    const start = performance.now();
    button.click();
    while (document.querySelector('[data-testid="long-work"]')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - start;
  });
}

async function timeImport(page: Page): Promise<number> {
  const started = Date.now();
  await page.getByTestId('import-confirm').click({ timeout: PATIENCE });
  await page.getByTestId('import-plan').waitFor({ state: 'detached', timeout: PATIENCE });
  await page.getByTestId('long-work').waitFor({ state: 'detached', timeout: PATIENCE });
  return Date.now() - started;
}

async function timeKeys(extension: ExtensionBrowser): Promise<readonly number[]> {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress('options.html#/log'));
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: PATIENCE });
  const [, ...keys] = await typeQueries(page, QUERIES);
  return keys;
}

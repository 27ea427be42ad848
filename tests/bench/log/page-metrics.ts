import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROW_HEIGHT } from '../../../components/log/visible-rows.ts';
import type { ExtensionBrowser } from '../../browser/start-browser.ts';
import { bundle } from '../bundle.ts';
import type { Metric } from '../metric.ts';
import { percentile, smallest } from '../statistics.ts';
import type * as Contestants from './contestants.ts';
import { heapOf, longestFrame, SHOWN, typeQueries, untilShown } from './in-page.ts';
import { ATTEMPTS, contestantOf, databaseOf, isPeer, rowOf, type Times, TURNS, type Turn } from './peers.ts';
import { pageWithContestants } from './store-metrics.ts';

declare const poryadokBench: typeof Contestants;

const OPENINGS = 41;
/** A machine that is busy with something else for a moment shows in one scroll; what the page does shows in all. */
const SCROLLS = 5;
const FULL = `${ATTEMPTS.toLocaleString('en')} contacts`;

/** Rows in the window of the log, 800 pixels high, and a floor that reads no more than those. */
const WINDOW = 800 / ROW_HEIGHT;
type Opening = Turn | 'window';

/** What somebody types, a key at a time; each key finds another number of contacts. */
export const QUERIES = ['возврат', '10000123', 'елка 7', 'курьер пункт', '77-1000040', 'чайник'];

/** Puts a page for the floor and one for its peers into the extension, and a stopwatch into that of the log. */
export async function addBenchPage(folder: string): Promise<void> {
  writeFileSync(join(folder, 'shown.js'), `(${untilShown})(${JSON.stringify(SHOWN)});`);
  const stopwatch = '<script src="/shown.js"></script>';
  for (const page of ['bench-page', 'floor-page']) {
    writeFileSync(
      join(folder, `${page}.js`),
      await bundle(`tests/bench/log/${page}.ts`, 'poryadokBenchPage'),
    );
    writeFileSync(
      join(folder, `${page}.html`),
      `<!doctype html><meta charset="utf-8">${stopwatch}<body><script src="/${page}.js"></script></body>`,
    );
  }
  const options = join(folder, 'options.html');
  writeFileSync(options, readFileSync(options, 'utf8').replace('<head>', `<head>${stopwatch}`));
}

/** M5, M6, frames, nodes and memory: what a person feels of a full log. */
export async function pageMetrics(extension: ExtensionBrowser): Promise<readonly Metric[]> {
  const { window, ...openings } = await timeOpenings(extension);
  const page = await openLog(extension);
  const [first = Number.NaN, ...keys] = await typeQueries(page, QUERIES);
  const searches = await timeSearches(extension);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const frame = await quietestScroll(page);
  const heap = await heapOf(page);
  const empty = await extension.context.newPage();
  await empty.goto(extension.pageAddress('bench-page.html'));
  const emptyNodes = await empty.evaluate(() => document.querySelectorAll('*').length);
  const emptyHeap = await heapOf(empty);
  await empty.evaluate(() => {
    document.body.style.height = '4000000px';
  });
  const emptyFrame = await quietestScroll(empty);
  const jsonHeap = await heapOfOneJson(extension);
  const alone = { floorAgain: null, peers: [] };
  return [
    rowOf(
      {
        id: 'M5',
        what: `opening the log at ${FULL}`,
        goal: { times: 1.5 },
        method: `smallest of ${OPENINGS} interleaved openings, address to the frame with rows, peers three; floor: an empty page and the newest fifty by index. Ours shows the window’s ${WINDOW} and has the others read when those stand.`,
      },
      openings,
      smallest,
    ),
    rowOf(
      {
        id: 'M5a',
        what: `the same beside no more than the window’s ${WINDOW}`,
        goal: { times: 1.5 },
        method: 'as M5; floor: an empty page and as many of the newest by index as the window shows.',
      },
      { ...(window && { floor: window }), ...(openings.ours && { ours: openings.ours }) },
      smallest,
    ),
    rowOf(
      {
        id: 'M6',
        what: `a key in the search to rows shown, ${FULL}, p95`,
        goal: { most: 50 },
        method: `${keys.length} keys in the real page, rows drawn; floor and peers: the search alone, asked again.`,
      },
      { ...searches.later, ours: keys },
      (figures) => percentile(figures, 95),
    ),
    rowOf(
      {
        id: 'M6a',
        what: 'the very first key',
        goal: { most: 50 },
        method: 'once, on the page as it has just been read; floor and peers: their first search.',
      },
      { ...searches.first, ours: [first] },
    ),
    {
      id: 'M9a',
      what: 'longest frame over 50 ms while scrolling through all',
      unit: 'ms',
      floor: emptyFrame,
      ours: frame,
      goal: { most: 50 },
      method: `three hundred frames of 700 px and jumps to both ends, the quietest of ${SCROLLS} times; the browser’s own list of frames over 50 ms, 0 where it is empty; floor: an empty page of that height.`,
      ...alone,
    },
    {
      id: 'M9b',
      what: 'nodes of the page',
      unit: 'nodes',
      floor: emptyNodes,
      ours: nodes,
      goal: { most: 400 },
      method: 'all elements of the document, its window 1280 × 800.',
      ...alone,
    },
    {
      id: 'M9c',
      what: `memory of the page, ${FULL}`,
      unit: 'MB',
      floor: emptyHeap,
      floorAgain: null,
      ours: heap,
      peers: [{ name: 'one JSON', value: jsonHeap }],
      goal: { most: 150 },
      method: 'heap, buffers and texts after the search and a collection of garbage.',
    },
  ];
}

async function quietestScroll(page: Page): Promise<number> {
  const longest: number[] = [];
  for (let round = 0; round < SCROLLS; round += 1) longest.push(await longestFrame(page));
  return smallest(longest);
}

async function openLog(extension: ExtensionBrowser): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress('options.html#/log'));
  await page.locator(`[data-testid="attempt-count"]`).waitFor({ timeout: 120_000 });
  return page;
}

async function timeOpenings(extension: ExtensionBrowser): Promise<Times & { window?: number[] }> {
  const times: Record<string, number[]> = {};
  const turns: readonly Opening[] = [...TURNS, 'window'];
  for (let round = 0; round < OPENINGS; round += 1) {
    for (const turn of turns) {
      if (turn !== 'window' && isPeer(turn) && round > 2) continue;
      const page = await extension.context.newPage();
      const address = addressOf(turn);
      const said = page.waitForEvent('console', {
        predicate: (message) => message.text().startsWith(SHOWN),
        timeout: 120_000,
      });
      await page.goto(extension.pageAddress(address), { waitUntil: 'commit' });
      const shown = Number((await said).text().slice(SHOWN.length));
      // The first opening warms the disk's and the compiler's caches.
      if (round > 0) times[turn] = [...(times[turn] ?? []), shown];
      await page.close();
    }
  }
  return times;
}

function addressOf(turn: Opening): string {
  if (turn === 'ours') return 'options.html#/log';
  if (turn === 'window') return `floor-page.html?${databaseOf('ours')}=${WINDOW}`;
  if (contestantOf(turn) === 'floor') return `floor-page.html?${databaseOf('ours')}=50`;
  return `bench-page.html?${contestantOf(turn)}=${databaseOf(turn)}`;
}

async function timeSearches(extension: ExtensionBrowser): Promise<{ first: Times; later: Times }> {
  const first: Record<string, number[]> = {};
  const later: Record<string, number[]> = {};
  for (const turn of TURNS) {
    if (turn === 'ours') continue;
    const page = await pageWithContestants(extension);
    const [one = Number.NaN, ...more] = await page.evaluate(
      async ([who, where, words]) => {
        const { exampleLog: _, backupOf: __, ...open } = poryadokBench;
        const contestant = await open[who as 'floor'](where);
        const taken: number[] = [];
        for (const word of words) {
          const start = performance.now();
          await contestant.search(word);
          taken.push(performance.now() - start);
        }
        return taken;
      },
      [contestantOf(turn), databaseOf(turn), ['возврат', 'курьер', 'деньги', 'обещали']] as const,
    );
    first[turn] = [one];
    later[turn] = more;
    await page.close();
  }
  return { first, later };
}

/** What a page holds that has read one JSON and goes on with it. */
async function heapOfOneJson(extension: ExtensionBrowser): Promise<number> {
  const page = await pageWithContestants(extension);
  await page.evaluate(
    async ([where]) => {
      const text = await (await poryadokBench.oneJson(where)).backup();
      Object.assign(globalThis, { log: JSON.parse(text) });
    },
    [databaseOf('oneJson')] as const,
  );
  const heap = await heapOf(page);
  await page.close();
  return heap;
}

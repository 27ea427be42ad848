import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lateOrder } from '../browser/late-order.ts';
import { serveShop } from '../browser/shop.ts';
import { startBrowser } from '../browser/start-browser.ts';
import type { Metric } from './metric.ts';
import { smallest } from './statistics.ts';

const ROUNDS = 15;
/** Another page of the shop, on which only the floor's script stands: no order's address, and none of ours. */
const FLOOR_PAGE = 'https://www.ozon.ru/my/floor';

interface Timing {
  /** From the order read to the frame that shows the tab. */
  readonly shown: number;
  /** The longest task of the page from then on, in milliseconds; 1 where none was longer than 50. */
  readonly longest: number;
}

/** M10: from the order read to the tab on the page, and whether the page stands still meanwhile. */
export async function showTab(): Promise<readonly Metric[]> {
  const folder = mkdtempSync(join(tmpdir(), 'poryadok-tab-floor-'));
  writeFloor(folder);
  const extension = await startBrowser({ beside: [folder], alter: markReading });
  const times = { floor: [] as Timing[], ours: [] as Timing[], floorAgain: [] as Timing[] };
  try {
    const order = lateOrder();
    const html = order.pages[order.address] ?? '';
    await serveShop(extension.context, { [order.address]: html, [FLOOR_PAGE]: html });
    await extension.tab.addInitScript(watchPage);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [into, address] of [
        [times.floor, FLOOR_PAGE],
        [times.ours, order.address],
        [times.floorAgain, FLOOR_PAGE],
      ] as const) {
        await extension.tab.goto(address);
        const timing = await timeOf(extension.tab);
        // The first round warms the disk's and the compiler's caches.
        if (round > 0) into.push(timing);
      }
    }
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const least = (timings: readonly Timing[], of: keyof Timing) => smallest(timings.map((one) => one[of]));
  return [
    {
      id: 'M10a',
      what: 'order read to tab shown',
      unit: 'ms',
      floor: least(times.floor, 'shown'),
      floorAgain: least(times.floorAgain, 'shown'),
      ours: least(times.ours, 'shown'),
      goal: { most: 100 },
      method: `smallest of ${ROUNDS} interleaved page loads; floor: a script that asks its background and puts up one line.`,
    },
    {
      id: 'M10b',
      what: 'longest task of the page while the tab comes',
      unit: 'ms',
      floor: least(times.floor, 'longest'),
      floorAgain: least(times.floorAgain, 'longest'),
      ours: least(times.ours, 'longest'),
      goal: { most: 50 },
      method: 'in the same loads, from the order read until a second after; 1 stands for none over 50 ms.',
    },
  ];
}

/** Marks the moment at which the reader has read the order, in the page's own timeline, which all scripts share. */
function markReading(built: string): void {
  const script = join(built, 'order-page.js');
  const mark = `{const send = chrome.runtime.sendMessage;
chrome.runtime.sendMessage = function (message, ...rest) {
  if (message?.type === 'order-seen') performance.mark('order-read');
  return send.call(chrome.runtime, message, ...rest);
};}\n`;
  writeFileSync(script, mark + readFileSync(script, 'utf8'));
}

/** An extension that does the least: its script asks its background, and puts up one line. */
function writeFloor(folder: string): void {
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'floor',
      version: '1.0',
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: [`${FLOOR_PAGE}*`], js: ['line.js'] }],
    }),
  );
  write(
    'background.js',
    'chrome.runtime.onMessage.addListener((_message, _sender, answer) => answer("Напишите в чат"));',
  );
  write(
    'line.js',
    `requestIdleCallback(async () => {
  performance.mark('order-read');
  const line = document.createElement('poryadok-overlay');
  line.textContent = await chrome.runtime.sendMessage({});
  document.documentElement.append(line);
});`,
  );
}

/** Notes in the page when the tab is there and a frame has shown it, and every long task. */
function watchPage(): void {
  const tasks: PerformanceEntry[] = [];
  Reflect.set(window, 'longTasks', tasks);
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('poryadok-overlay')) return;
    watcher.disconnect();
    requestAnimationFrame(() => performance.mark('tab-shown'));
  });
  watcher.observe(document, { childList: true, subtree: true });
}

async function timeOf(page: Page): Promise<Timing> {
  await page.waitForFunction(() => performance.getEntriesByName('tab-shown').length > 0);
  await page.waitForTimeout(1_000);
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const read = at('order-read');
    const tasks = Reflect.get(window, 'longTasks') as readonly PerformanceEntry[];
    const after = tasks.filter(({ startTime }) => startTime >= read).map(({ duration }) => duration);
    return { shown: at('tab-shown') - read, longest: Math.max(1, ...after) };
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { lateOrder } from '../browser/late-order.ts';
import { serveShop } from '../browser/shop.ts';
import { startBrowser } from '../browser/start-browser.ts';
import { fillStore } from './fill-store.ts';
import { writeFloorExtension } from './floor-extension.ts';
import type { Metric } from './metric.ts';
import { smallest } from './statistics.ts';
import { addStopwatch, timePopup } from './stopwatch.ts';

const ROUNDS = 25;
const ATTEMPTS = 100_000;

/** M1: from the press on the toolbar to the next step, on an order page, with a full log. */
export async function openPopup(): Promise<Metric> {
  const folder = mkdtempSync(join(tmpdir(), 'poryadok-floor-'));
  const floors = ['floor', 'floor again'].map((name) => writeFloorExtension(join(folder, name), name));
  const extension = await startBrowser({
    beside: floors,
    alter: (built) => addStopwatch(built, '[data-testid="next-step"]'),
  });
  try {
    await fillStore(extension, ATTEMPTS);
    const order = lateOrder();
    await serveShop(extension.context, order.pages);
    await extension.tab.goto(order.address);
    const workers = await workersByName(extension.context, floors.length + 1);
    const times = new Map<string, number[]>([...workers.keys()].map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, worker] of rotated([...workers], round)) {
        const time = await timed(worker, extension.tab);
        // The first round warms the disk's and the compiler's caches for all three.
        if (round > 0) times.get(name)?.push(time);
      }
    }
    return {
      id: 'M1',
      what: `toolbar to next step, ${ATTEMPTS.toLocaleString('en')} attempts in the log`,
      unit: 'ms',
      floor: smallest(times.get('floor') ?? []),
      floorAgain: smallest(times.get('floor again') ?? []),
      ours: smallest(times.get(OURS) ?? []),
      goal: { times: 1.5 },
      method: `smallest of ${ROUNDS - 1} interleaved openings of the real popup; floor: a popup of one static line.`,
    };
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const OURS = 'ours';

declare const chrome: { runtime: { getManifest: () => { name: string; host_permissions?: string[] } } };

async function workersByName(context: BrowserContext, count: number): Promise<Map<string, Worker>> {
  while (context.serviceWorkers().length < count) await context.waitForEvent('serviceworker');
  const named = await Promise.all(
    context.serviceWorkers().map(async (worker) => {
      const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
      return [manifest.host_permissions ? OURS : manifest.name, worker] as const;
    }),
  );
  return new Map(named);
}

/** Another one begins in every round, so that none is always the one behind a busy neighbour. */
function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

async function timed(worker: Worker, tab: Page): Promise<number> {
  for (;;) {
    await tab.bringToFront();
    const time = await timePopup(worker);
    if (time !== null) {
      await wait(150);
      return time;
    }
    await wait(50);
  }
}

import type { Page } from '@playwright/test';
import { startBrowser } from '../browser/start-browser.ts';
import { bundle } from './bundle.ts';
import { type BundledStore, exampleCase } from './fill-store.ts';
import type { Metric } from './metric.ts';
import { median } from './statistics.ts';

const ROUNDS = 200;

declare const poryadokStore: BundledStore;

/** M3: one attempt on the disk, from the call to the strict transaction's `complete`. */
export async function putAttempt(): Promise<Metric> {
  const extension = await startBrowser();
  try {
    const page = extension.tab;
    await page.goto(extension.pageAddress('options.html'));
    await page.evaluate(await bundle('lib/store/open-store.ts', 'poryadokStore'));
    const times = await inPage(page);
    return {
      id: 'M3',
      what: 'one attempt, written to the disk',
      unit: 'ms',
      floor: median(times.floor),
      floorAgain: median(times.floorAgain),
      ours: median(times.ours),
      goal: { times: 1.5 },
      method: `median of ${ROUNDS} interleaved writes, each a case of its own; floor: a bare IndexedDB put, strict.`,
    };
  } finally {
    await extension.close();
  }
}

function inPage(page: Page): Promise<{ floor: number[]; floorAgain: number[]; ours: number[] }> {
  const files = Array.from({ length: ROUNDS }, (_, index) => {
    const { case: theCase, attempts } = exampleCase(index);
    return { case: theCase, attempt: attempts.slice(0, 1) };
  });
  return page.evaluate(async (rows) => {
    const store = await poryadokStore.openStore({ name: 'bench-ours' });
    const bare = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bench-floor', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const put = (row: object): Promise<void> =>
      new Promise((resolve, reject) => {
        const transaction = bare.transaction('rows', 'readwrite', { durability: 'strict' });
        transaction.objectStore('rows').put(row);
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
    const times = { floor: [] as number[], floorAgain: [] as number[], ours: [] as number[] };
    const time = async (into: number[], work: () => Promise<void>): Promise<void> => {
      const start = performance.now();
      await work();
      into.push(performance.now() - start);
    };
    for (const { case: theCase, attempt } of rows) {
      for (const one of attempt) {
        await time(times.floor, () => put({ ...one, id: `a-${one.id}`, case: theCase }));
        await time(times.ours, () => store.addAttempt(theCase, one));
        await time(times.floorAgain, () => put({ ...one, id: `b-${one.id}`, case: theCase }));
      }
    }
    store.close();
    bare.close();
    return times;
  }, files);
}

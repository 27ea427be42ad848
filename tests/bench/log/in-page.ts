import type { Page } from '@playwright/test';

/** What `untilShown` says before its figure. */
export const SHOWN = 'shown at';

/**
 * Runs in the page: says the moment of the frame in which the first contact is shown. It is said and not asked for: whoever
 * asks a page puts script of his own into it, right while it opens.
 */
export function untilShown(said: string): void {
  const watcher = new MutationObserver(stop);
  watcher.observe(document, { childList: true, subtree: true });
  function stop(): void {
    if (!document.querySelector('[data-testid="attempt-row"]')) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      console.log(said, performance.now());
    });
  }
}

/** Types each query key by key; gives the milliseconds from every key to the frame that shows what it finds. */
export async function typeQueries(page: Page, queries: readonly string[]): Promise<readonly number[]> {
  const found = await page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('[data-testid="log-search"]');
    const counter = document.querySelector<HTMLElement>('[data-testid="attempt-count"]');
    if (!field || !counter) throw new Error('The page has no search.');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    for (const query of all) {
      for (let length = 1; length <= query.length; length += 1) {
        // Away from the moment just after a frame, in which every key would fall otherwise.
        await new Promise((resolve) => setTimeout(resolve, 30));
        const before = counter.dataset.count;
        const start = performance.now();
        field.value = query.slice(0, length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const late = start + 1_000;
        let waited = 0;
        // A key that finds as many as the one before it shows nothing new: two frames are enough for that.
        do await frame();
        while (counter.dataset.count === before && ++waited < 2 && performance.now() < late);
        times.push(performance.now() - start);
      }
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return times;
  }, queries);
  return found;
}

/**
 * Scrolls through the whole page; gives the milliseconds of the longest frame over fifty that the browser has noted, 0 where
 * there was none. The time from one frame to the next would not do: the screen's beat makes 50.1 of everything from 34 on.
 */
export function longestFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let longest = 0;
    const watcher = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    watcher.observe({ type: 'long-animation-frame' });
    const height = document.documentElement.scrollHeight;
    for (let each = 0; each < 300; each += 1) {
      if (each % 50 === 49) window.scrollTo(0, each % 100 === 99 ? 0 : height);
      else window.scrollBy(0, 700);
      await frame();
    }
    // What was noted is told after the frame that it was noted in.
    for (let each = 0; each < 3; each += 1) await frame();
    watcher.disconnect();
    return longest;
  });
}

/** Megabytes that the page holds after garbage was collected: objects, texts and buffers. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage: Record<string, number> = { ...(await session.send('Runtime.getHeapUsage')) };
  await session.detach();
  const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

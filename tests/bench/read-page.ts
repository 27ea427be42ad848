import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { COMPILE_AT_LOAD } from '../../scripts/compile-at-load.ts';
import { lateOrder } from '../browser/late-order.ts';
import { serveShop } from '../browser/shop.ts';
import { startBrowser } from '../browser/start-browser.ts';
import { bundle } from './bundle.ts';
import type { Metric } from './metric.ts';
import { smallest } from './statistics.ts';

const ROUNDS = 40;
/** A page that shares nothing with others has a clock of 5 microseconds instead of 100. */
const FINE_CLOCK = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
/** Readings of one page, so many timed together: one alone is disturbed too easily. */
const TOGETHER = 20;
const TIMES = 5;

/**
 * The least that any reader does: one pass over the page that finds the order's states and blocks, parses the states
 * and walks the blocks for their texts. Makes nothing of them.
 */
const FLOOR = `globalThis.once = () => {
  const own = /^(?:titleWithTimer|shipmentWidget|orderDoneTotal)$/;
  const found = [];
  for (const element of document.querySelectorAll('[id^="state-"],[data-widget]')) {
    const widget = element.getAttribute('data-widget');
    if (widget === null) {
      if (own.test(element.id.split('-', 2)[1])) found.push(JSON.parse(element.getAttribute('data-state')));
    } else if (own.test(widget)) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeType === Node.TEXT_NODE) found.push(node.nodeValue.trim());
      }
    }
  }
  return found.length;
};`;

interface Times {
  /** The script put in, and the page read for the first time. */
  readonly loaded: number[];
  /** The first reading alone. */
  readonly cold: number[];
  /** The quickest of many readings of one page. */
  readonly warm: number[];
}
const noTimes = (): Times => ({ loaded: [], cold: [], warm: [] });

/** M2: what reading costs an order page of the shop's real size, beside the floor, in one interleaved run. */
export async function readPage(): Promise<readonly Metric[]> {
  const reader = await bundle('lib/page/read-order-page.ts', 'poryadokPage');
  const ours = `${COMPILE_AT_LOAD}${reader};globalThis.once = () => poryadokPage.readOrderPage(document, location.href, ${JSON.stringify(today())}).order.number.length;`;
  const order = lateOrder();
  const extension = await startBrowser();
  const times = { floor: noTimes(), ours: noTimes(), floorAgain: noTimes() };
  try {
    await serveShop(extension.context, order.pages, FINE_CLOCK);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [into, code] of [
        [times.floor, FLOOR],
        [times.ours, ours],
        [times.floorAgain, FLOOR],
      ] as const) {
        await extension.tab.goto(order.address);
        await timeInto(into, extension.tab, code + neverSeen());
      }
    }
  } finally {
    await extension.close();
  }
  const row = (id: string, what: string, of: keyof Times, goal: Metric['goal'], method: string): Metric => ({
    id,
    what,
    unit: 'ms',
    floor: smallest(times.floor[of]),
    floorAgain: smallest(times.floorAgain[of]),
    ours: smallest(times.ours[of]),
    goal,
    method,
  });
  const floor =
    'floor: one pass that finds the order’s states and blocks, parses the states and walks the blocks.';
  return [
    row(
      'M2a',
      'reading an order page of real size, the first time',
      'cold',
      { times: 3 },
      `smallest of ${ROUNDS} interleaved page loads, the script never met before. ${floor}`,
    ),
    row(
      'M2b',
      'the same, once the code is warm',
      'warm',
      { times: 3 },
      `smallest mean of ${TOGETHER} readings, ${TIMES} times on each of ${ROUNDS} interleaved page loads. ${floor}`,
    ),
    row(
      'M2c',
      'putting the reader in and reading, all in all',
      'loaded',
      { most: 30 },
      'compiling included; the same page loads.',
    ),
  ];
}

let seen = 0;

/** Makes the script another than all before it: the browser keeps what it has compiled, and would compile nothing. */
function neverSeen(): string {
  seen += 1;
  return `//${seen}`;
}

async function timeInto(times: Times, page: Page, code: string): Promise<void> {
  const { loaded, cold, warm } = await page.evaluate(timeOf, { code, together: TOGETHER, times: TIMES });
  times.loaded.push(loaded);
  times.cold.push(cold);
  times.warm.push(warm);
}

/** Runs in the page, once that has come to rest: what it does itself while it loads is nobody's reading. */
async function timeOf({ code, together, times }: { code: string; together: number; times: number }) {
  if (!crossOriginIsolated) throw new Error('The clock of this page is too coarse to measure by.');
  await new Promise((resolve) => requestIdleCallback(resolve));
  const put = performance.now();
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  const once: unknown = Reflect.get(globalThis, 'once');
  if (typeof once !== 'function') throw new Error('There is nothing to run.');
  const timed = (readings: number) => {
    const start = performance.now();
    for (let nth = 0; nth < readings; nth += 1) once();
    return (performance.now() - start) / readings;
  };
  const cold = timed(1);
  const loaded = performance.now() - put;
  timed(together);
  const warm = Math.min(...Array.from({ length: times }, () => timed(together)));
  return { loaded, cold, warm };
}

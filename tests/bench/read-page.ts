import { today } from '../../lib/today.ts';
import { lateOrder } from '../browser/late-order.ts';
import { serveShop } from '../browser/shop.ts';
import { startBrowser } from '../browser/start-browser.ts';
import { bundle } from './bundle.ts';
import type { Metric } from './metric.ts';
import { smallest } from './statistics.ts';

const ROUNDS = 25;

/**
 * The least that any reader does: find the order's blocks and states, take their text, parse their JSON.
 * A page of its own for each, since the second reading of one page finds everything warm.
 */
const FLOOR = `
for (const block of document.querySelectorAll('[data-widget="shipmentWidget"],[data-widget="titleWithTimer"]')) block.textContent.length;
for (const state of document.querySelectorAll('[id^="state-shipmentWidget-"],[id^="state-titleWithTimer-"],[id^="state-orderDoneTotal-"]')) JSON.parse(state.getAttribute('data-state'));
`;

/** M2: what reading costs an order page of the shop's real size, the reader's code loaded cold. */
export async function readPage(): Promise<Metric> {
  const reader = await bundle('lib/page/read-page.ts', 'poryadokPage');
  const ours = `${reader};poryadokPage.readPage(document, location.href, ${JSON.stringify(today())});`;
  const order = lateOrder();
  const extension = await startBrowser();
  const times = { floor: [] as number[], ours: [] as number[], floorAgain: [] as number[] };
  try {
    await serveShop(extension.context, order.pages);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [into, code] of [
        [times.floor, FLOOR],
        [times.ours, ours],
        [times.floorAgain, FLOOR],
      ] as const) {
        await extension.tab.goto(order.address);
        into.push(await extension.tab.evaluate(timeOf, code));
      }
    }
  } finally {
    await extension.close();
  }
  return {
    id: 'M2',
    what: 'reading an order page of real size, cold',
    unit: 'ms',
    floor: smallest(times.floor),
    floorAgain: smallest(times.floorAgain),
    ours: smallest(times.ours),
    goal: { most: 30 },
    method: `smallest of ${ROUNDS} interleaved page loads, compiling included; floor: blocks' text and states' JSON, nothing made of them.`,
  };
}

function timeOf(code: string): number {
  const start = performance.now();
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  return performance.now() - start;
}

import type { CDPSession, Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { lateOrder } from '../browser/late-order.ts';
import { serveShop } from '../browser/shop.ts';
import { type ExtensionBrowser, startBrowser } from '../browser/start-browser.ts';
import { fixtureHtml } from '../page/fixture-pages.ts';
import { putIntoShell } from '../pages/shell.ts';
import { bundle } from './bundle.ts';
import type { Metric } from './metric.ts';
import { median } from './statistics.ts';

const ROUNDS = 9;
const MB = 1_000_000;

/** M2d: what is left in memory of having read an order's page of real size, the reader's code included. */
export async function memoryAfterReading(): Promise<Metric> {
  const reader = await bundle('lib/page/read-order-page.ts', 'poryadokPage');
  const order = lateOrder();
  const extension = await startBrowser();
  const [page, nothing, ours]: [number[], number[], number[]] = [[], [], []];
  try {
    await serveShop(extension.context, order.pages);
    for (let round = 0; round < ROUNDS; round++) {
      const world = await isolatedWorld(extension, order.address);
      const before = await world.heap();
      await world.run('document.title.length');
      const between = await world.heap();
      await world.run(
        `${reader};JSON.stringify(poryadokPage.readOrderPage(document, location.href, ${JSON.stringify(today())})).length`,
      );
      const after = await world.heap();
      page.push(before / MB);
      nothing.push((between - before) / MB);
      ours.push((after - between) / MB);
      await world.leave();
    }
  } finally {
    await extension.close();
  }
  return {
    id: 'M2d',
    what: 'memory kept after reading, garbage collected',
    unit: 'MB',
    floor: median(page),
    floorAgain: null,
    ours: median(ours),
    goal: { most: 1 },
    method: `median of ${ROUNDS} page loads, by the debugger; floor: all that the page itself keeps. Doing nothing between two collections: ${median(nothing).toFixed(3)} MB.`,
  };
}

/** A world of the page's like the one in which an extension's scripts live. */
async function isolatedWorld(extension: ExtensionBrowser, address: string) {
  const { tab, context } = extension;
  await tab.goto(address);
  const session: CDPSession = await context.newCDPSession(tab);
  await session.send('HeapProfiler.enable');
  const frameId = (await session.send('Page.getFrameTree')).frameTree.frame.id;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId });
  return {
    run: (expression: string) =>
      session.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true }),
    heap: async () => {
      // What one collection frees may hold what the next one does.
      for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
    leave: () => session.detach(),
  };
}

/** M2e and M2h: what the script on the shop's other pages costs the main thread there, compiled and run. */
export async function otherPageTime(): Promise<readonly Metric[]> {
  const script = await bundle('entrypoints/shop-page.ts', 'poryadokShopPage');
  const line = 'addEventListener("popstate", () => {});';
  const pages = [
    {
      id: 'M2e',
      most: 1,
      what: 'main thread on a page that is no order',
      address: 'https://www.ozon.ru/product/chainik-153644793/',
      html: putIntoShell({ title: 'OZON', blocks: '', states: '' }),
    },
    {
      id: 'M2h',
      most: 2,
      what: 'main thread on the list of orders, glance included',
      address: 'https://www.ozon.ru/my/orderlist',
      html: fixtureHtml('list-active'),
    },
  ];
  const extension = await startBrowser();
  try {
    const metrics: Metric[] = [];
    for (const { id, most, what, address, html } of pages) {
      await extension.context.unrouteAll();
      await serveShop(extension.context, { [address]: html });
      const times = { floor: [] as number[], ours: [] as number[], floorAgain: [] as number[] };
      for (let round = 0; round < ROUNDS; round++) {
        for (const [into, code] of [
          [times.floor, line],
          [times.ours, `${script};poryadokShopPage.main();`],
          [times.floorAgain, line],
        ] as const) {
          await extension.tab.goto(address);
          into.push(await timeOf(extension.tab, code));
        }
      }
      metrics.push({
        id,
        what,
        unit: 'ms',
        floor: Math.min(...times.floor),
        floorAgain: Math.min(...times.floorAgain),
        ours: Math.min(...times.ours),
        goal: { most },
        method: `smallest of ${ROUNDS} interleaved page loads, compiling included; floor: a script that adds one listener.`,
      });
    }
    return metrics;
  } finally {
    await extension.close();
  }
}

/** Milliseconds that a script takes from being put in to having run. One that throws measures nothing. */
async function timeOf(page: Page, code: string): Promise<number> {
  const { ms, failed } = await page.evaluate((text) => {
    const script = document.createElement('script');
    script.textContent = text;
    let error: string | null = null;
    addEventListener('error', ({ message }) => (error = message), { once: true });
    const start = performance.now();
    document.head.append(script);
    return { ms: performance.now() - start, failed: error as string | null };
  }, code);
  if (failed !== null) throw new Error(`The measured script failed: ${failed}`);
  return ms;
}

/** M2f: pages made to hang the tab. */
export async function hostilePageTime(): Promise<readonly Metric[]> {
  const reader = await bundle('lib/page/read-page.ts', 'poryadokPage');
  const order = lateOrder();
  const whole = order.pages[order.address] ?? '';
  const extension = await startBrowser();
  const list = 'https://www.ozon.ru/my/orderlist';
  const pages = [
    {
      id: 'M2f',
      what: 'a page of 100 000 elements, half of them parcels',
      address: order.address,
      html: whole.replace(
        '<div class="client-state">',
        `${'<b data-widget="shipmentWidget">В пути</b><i>15 июля</i>'.repeat(50_000)}<div class="client-state">`,
      ),
    },
    {
      id: 'M2g',
      what: 'a list of 10 000 rows',
      address: list,
      html: `<div id="layoutPage"><div data-widget="orderList">${Array.from({ length: 10_000 }, (_, nth) => `<div><a href="/my/orderdetails/?order=44563249-${10_000 + nth}&amp;postingId=${42_641_700_000 + nth}"></a><b>В пути</b></div>`).join('')}</div></div>`,
    },
  ];
  try {
    const metrics: Metric[] = [];
    for (const { id, what, address, html } of pages) {
      await extension.context.unrouteAll();
      await serveShop(extension.context, { [address]: html });
      const ours: number[] = [];
      const floor: number[] = [];
      for (let round = 0; round < 3; round++) {
        await extension.tab.goto(address);
        floor.push(await timeOf(extension.tab, 'document.body.textContent.length'));
        ours.push(
          await timeOf(
            extension.tab,
            `${reader};poryadokPage.readPage(document, location.href, ${JSON.stringify(today())});`,
          ),
        );
      }
      metrics.push({
        id,
        what,
        unit: 'ms',
        floor: Math.min(...floor),
        floorAgain: null,
        ours: Math.min(...ours),
        goal: { most: 200 },
        method: 'smallest of three page loads; floor: all text of the page.',
      });
    }
    return metrics;
  } finally {
    await extension.close();
  }
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { emptyPage } from '../pages/build-page.ts';
import { lateOrder } from './late-order.ts';
import { countOverlays } from './overlay-page.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

/** What a script may wait with in a page. Each makes the page do work that nobody asked for. */
const WAITING = [
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'PerformanceObserver',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
];

/** Put before a script of the extension: in its own world each of these leaves its name in the page when it is used. */
const COUNTING = `for (const name of ${JSON.stringify(WAITING)}) {
  const own = globalThis[name];
  const used = () => {
    const root = document.documentElement;
    root.setAttribute('data-used', ((root.getAttribute('data-used') ?? '') + ' ' + name).trim());
  };
  globalThis[name] = new Proxy(own, {
    apply(target, self, args) { used(); return Reflect.apply(target, globalThis, args); },
    construct(target, args) { used(); return Reflect.construct(target, args); },
  });
}
document.documentElement.setAttribute('data-counted', '');
`;

function countIn(...scripts: readonly string[]): (folder: string) => void {
  return (folder) => {
    for (const script of scripts) {
      const file = join(folder, script);
      writeFileSync(file, COUNTING + readFileSync(file, 'utf8'));
    }
  };
}

const used = (tab: Page) =>
  tab.evaluate(() => document.documentElement.getAttribute('data-used')?.split(' ') ?? []);
const isCounted = (tab: Page) => tab.evaluate(() => document.documentElement.hasAttribute('data-counted'));

const late = lateOrder();
const home = emptyPage({ today: today() });
const PAGES = [
  'https://www.ozon.ru/',
  'https://www.ozon.ru/my/orderlist',
  'https://www.ozon.ru/my/main',
  'https://www.ozon.ru/product/ryukzak-1536447823/',
  'https://ozon.by/',
  'https://m.ozon.ru/my/returns',
];

test.use({ wishes: { alter: countIn('shop-page.js', 'order-page.js') } });

test('on pages that are no orders nothing observes, and no clock runs', async ({ extension }) => {
  const { context, tab } = extension;
  await serveShop(context, Object.fromEntries(PAGES.map((page) => [page, home])));
  for (const address of PAGES) {
    await tab.goto(address);
    await expect.poll(() => isCounted(tab), address).toBe(true);
    // What happens on such a page: it changes, it is scrolled, left and come back to, and moves on without a load.
    await tab.evaluate(async () => {
      document.body.append(document.createElement('i'));
      scrollTo(0, 500);
      document.dispatchEvent(new Event('visibilitychange'));
      history.pushState(null, '', '/category/ryukzaki-15500/');
      history.pushState(null, '', '/product/kruzhka-480112233/');
      history.back();
      await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    });
    expect(await used(tab), address).toEqual([]);
  }
});

test('the same count sees what the reader of an order’s page waits with', async ({ extension }) => {
  await serveShop(extension.context, late.pages);
  await extension.tab.goto(late.address);
  await expect.poll(() => countOverlays(extension.tab)).toBe(1);
  expect(await used(extension.tab)).toContain('requestIdleCallback');
});

test('once the order is read nothing observes the page any more', async ({ extension }) => {
  await serveShop(extension.context, late.pages);
  await extension.tab.goto(late.address);
  await expect.poll(() => countOverlays(extension.tab)).toBe(1);
  expect(
    (await used(extension.tab)).filter((name) => name.endsWith('Observer') || name === 'setInterval'),
  ).toEqual([]);
});

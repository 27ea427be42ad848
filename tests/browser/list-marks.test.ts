import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { orderListPage } from '../pages/build-page.ts';
import type { DescribedOrder } from '../pages/description.ts';
import { differingBox } from './differing-box.ts';
import { importCases, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { seeMarks } from './marks-page.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';
import { openSettings } from './views.ts';

const LIST = 'https://www.ozon.ru/my/orderlist';
const day = today();
const late = lateOrder(day);

function order(index: number, status: string, expected: number | null): DescribedOrder {
  return {
    number: `71530418-02${10 + index}`,
    placedOn: addDays(day, -12),
    parcels: [
      {
        shipmentId: `48120366${100 + index}`,
        status,
        ...(expected !== null && { expected: addDays(day, expected) }),
        ...(status === 'Получен' && { statusDay: addDays(day, -2) }),
        items: [{ name: 'Чайник «Дымок»', sku: `15364479${30 + index}`, price: 219_000 }],
      },
    ],
  };
}

const calmOnes = [order(1, 'В пути', 4), order(2, 'Получен', null), order(3, 'Можно забирать', null)];
const calm = orderListPage(calmOnes, { today: day });
const withLate = orderListPage([...calmOnes, late.described], { today: day });

/** Opens the list; `alter` may change what the shop sends. */
async function open(extension: ExtensionBrowser, html: string): Promise<Page> {
  await serveShop(extension.context, { ...late.pages, [LIST]: html });
  await extension.tab.goto(LIST);
  return extension.tab;
}

const card = (page: Page, number: string) =>
  page.locator(`[data-widget="orderList"] > div:has(a[href*="${number}"])`);

async function expectMark(page: Page, said: RegExp): Promise<void> {
  await expect
    .poll(async () => (await seeMarks(page)).filter(({ isShown }) => isShown).map((one) => one.said))
    .toEqual([expect.stringMatching(said)]);
}

/** Scripts of ours that the browser has compiled in the page from now on, by name. */
async function watchScripts(page: Page): Promise<readonly string[]> {
  const names: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) names.push(url.split('/').at(-1) ?? '');
  });
  await session.send('Debugger.enable');
  return names;
}

test('the row of a late order is marked in an empty corner, and the page differs in nothing but the mark', async ({
  extension,
}) => {
  const page = await open(extension, withLate);
  const row = card(page, late.number);
  await row.scrollIntoViewIfNeeded();
  await expectMark(page, /^…0092: Опаздывает$/);
  await page.screenshot({ path: 'test-results/pictures/list-marks.png' });
  const [mark] = await seeMarks(page);
  const box = mark?.box ?? { left: 0, top: 0, width: 0, height: 0 };
  const around = await row.boundingBox();
  expect(box.left).toBeGreaterThanOrEqual(around?.x ?? 0);
  expect(box.top).toBeGreaterThanOrEqual(around?.y ?? 0);
  expect(box.left + box.width).toBeLessThanOrEqual((around?.x ?? 0) + (around?.width ?? 0));
  expect(box.top + box.height).toBeLessThanOrEqual((around?.y ?? 0) + (around?.height ?? 0));

  await page.mouse.move(0, 0);
  const sizes = () =>
    page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  const [marked, sizeMarked] = [await page.screenshot(), await sizes()];
  await page.evaluate(() => document.querySelector('poryadok-marks')?.remove());
  const [bare, sizeBare] = [await page.screenshot(), await sizes()];
  expect(sizeMarked).toEqual(sizeBare);
  const changed = await differingBox(extension, marked, bare);
  expect(changed.left).toBeGreaterThanOrEqual(Math.floor(box.left));
  expect(changed.top).toBeGreaterThanOrEqual(Math.floor(box.top));
  expect(changed.right).toBeLessThanOrEqual(Math.ceil(box.left + box.width));
  expect(changed.bottom).toBeLessThanOrEqual(Math.ceil(box.top + box.height));
});

test('on a list with nothing to say there is no mark, and no code but the small script', async ({
  extension,
}) => {
  await extension.tab.goto('about:blank');
  const scripts = await watchScripts(extension.tab);
  const page = await open(extension, calm);
  await expect.poll(() => scripts).toContain('shop-page.js');
  // Long enough for the background to have answered, as it does below.
  await page.waitForTimeout(2_000);
  expect(scripts.filter((name) => name !== 'shop-page.js')).toEqual([]);
  await expect(page.locator('poryadok-marks')).toHaveCount(0);
  await extension.context.unrouteAll();
  await open(extension, withLate);
  await expect.poll(() => scripts).toContain('order-list.js');
});

test('an order with an open case is marked by what it waits for; switched off, nothing is', async ({
  extension,
}) => {
  const options = await importCases(extension, [
    unansweredCase({ ...late, number: calmOnes[0]?.number ?? '' }, day),
  ]);
  const page = await open(extension, calm);
  await page.bringToFront();
  await card(page, '71530418-0211').scrollIntoViewIfNeeded();
  await expectMark(page, /^…0211: Ждём ответа до /);
  await options.bringToFront();
  await openSettings(options);
  await options.getByTestId('switch-overlay').click();
  await expect(options.getByText('Записано')).toBeVisible();
  // Headless Chromium tells no page that the person has come back to it.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('poryadok-marks')).toHaveCount(0);
  await page.reload();
  await page.waitForTimeout(2_000);
  await expect(page.locator('poryadok-marks')).toHaveCount(0);
});

test('an order whose case is closed is marked quietly by how it ended, and alone brings the marks', async ({
  extension,
}) => {
  const { case: asked, attempts } = unansweredCase({ ...late, number: '71530418-0212' }, addDays(day, -20));
  const at = `${addDays(day, -1)}T09:00:00.000Z` as const;
  const closed = { at, on: addDays(day, -1), outcome: 'partly' } as const;
  await importCases(extension, [{ case: { ...asked, closed, changedAt: at }, attempts }]);
  const page = await open(extension, calm);
  await page.bringToFront();
  await card(page, '71530418-0212').scrollIntoViewIfNeeded();
  await expectMark(page, /^…0212: Дело закрыто — решено частично$/);
  expect((await seeMarks(page))[0]?.look).toMatch(/\bquiet\b/);
});

/** A window of the page's own that has stood in it from the start, and covers everything once it is shown. */
const WINDOW = `<style>
  #window { position: fixed; inset: 0; z-index: 5; background: white; visibility: hidden; pointer-events: none }
  #window.open, #window[data-state="open"], .window-open #window, #opener:hover + #window {
    visibility: visible; pointer-events: auto
  }
  #opener { position: fixed; left: 0; top: 0; z-index: 6; width: 40px; height: 40px }
</style><div id="opener"></div><div id="window"></div>`;
/** Ways to show it without a scroll, a press, a movement or a new element. */
const WAYS: readonly (readonly [string, (shown: boolean) => void])[] = [
  ['a class', (shown) => document.querySelector('#window')?.classList.toggle('open', shown)],
  [
    'another attribute',
    (shown) => document.querySelector('#window')?.setAttribute('data-state', shown ? 'open' : 'shut'),
  ],
  ['the body’s class', (shown) => document.body.classList.toggle('window-open', shown)],
  ['the page’s class', (shown) => document.documentElement.classList.toggle('window-open', shown)],
  [
    'its own style',
    (shown) =>
      document
        .querySelector('#window')
        ?.setAttribute('style', shown ? 'visibility: visible; pointer-events: auto' : ''),
  ],
];

test('a window of the page’s own that only an attribute or the pointer opens hides the marks until it is shut', async ({
  extension,
}) => {
  const page = await open(extension, withLate.replace('</body>', `${WINDOW}</body>`));
  await page.mouse.move(600, 300);
  await card(page, late.number).scrollIntoViewIfNeeded();
  await expectMark(page, /^…0092: Опаздывает$/);
  // What the page was still doing has been looked at by now: the next look is of this change alone.
  await page.waitForTimeout(500);
  const isShown = async () => (await seeMarks(page)).map((one) => one.isShown);
  for (const [way, show] of WAYS) {
    await page.evaluate(show, true);
    await expect.poll(isShown, `opened by ${way}`).toEqual([false]);
    await page.evaluate(show, false);
    await expect.poll(isShown, `shut by ${way}`).toEqual([true]);
  }
  await page.mouse.move(20, 20);
  await expect.poll(isShown, 'opened by the pointer').toEqual([false]);
  await page.mouse.move(600, 300);
  await expect.poll(isShown, 'shut by the pointer').toEqual([true]);
});

test('rows that come later are marked, the mark scrolls with its row and goes under no bar of the page', async ({
  extension,
}) => {
  const page = await open(extension, calm);
  await page.waitForTimeout(500);
  await expect(page.locator('poryadok-marks')).toHaveCount(0);
  await page.evaluate(
    (html) => {
      const next = new DOMParser()
        .parseFromString(html, 'text/html')
        .querySelector('[data-widget="orderList"]');
      document.querySelector('[data-widget="orderList"]')?.append(...(next?.children ?? []));
    },
    orderListPage([late.described], { today: day }),
  );
  await card(page, late.number).scrollIntoViewIfNeeded();
  await expectMark(page, /^…0092: Опаздывает$/);

  const offset = async () => {
    const [mark] = await seeMarks(page);
    const box = await card(page, late.number).boundingBox();
    return Math.round((mark?.box.top ?? 0) - (box?.y ?? 0));
  };
  const before = await offset();
  await page.evaluate(() => window.scrollBy(0, 40));
  await expect.poll(offset).toBe(before);

  await page.evaluate(() => {
    const bar = document.createElement('div');
    bar.id = 'bar';
    bar.style.cssText = 'position:fixed;inset:0 0 0 0;background:white;z-index:5';
    document.body.append(bar);
  });
  await expect.poll(async () => (await seeMarks(page)).map(({ isShown }) => isShown)).toEqual([false]);
  await page.evaluate(() => document.querySelector('#bar')?.remove());
  await expect.poll(async () => (await seeMarks(page)).map(({ isShown }) => isShown)).toEqual([true]);
});

test('neither a policy that forbids everything nor styles that hide everything break the marks', async ({
  extension,
}) => {
  const hostile = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'"><style>
    ul, li, span, poryadok-marks { opacity: 0 !important; font-size: 60px !important }
    poryadok-marks { display: none !important }
  </style>`;
  const page = await open(extension, withLate.replace('<head>', `<head>${hostile}`));
  await card(page, late.number).scrollIntoViewIfNeeded();
  await expectMark(page, /^…0092: Опаздывает$/);
  expect((await seeMarks(page))[0]?.box.height).toBeLessThanOrEqual(20);
});

test('from an order’s own page back to the list within the shop the marks come, and go on the way back', async ({
  extension,
}) => {
  const page = await open(extension, calm);
  await page.goto(late.address);
  const move = (address: string, html: string) =>
    page.evaluate(
      ([to, text]) => {
        history.pushState(null, '', to);
        const next = new DOMParser().parseFromString(text, 'text/html').querySelector('#layoutPage');
        if (next) document.querySelector('#layoutPage')?.replaceWith(next);
      },
      [address, html] as const,
    );
  await move(LIST, withLate);
  await card(page, late.number).scrollIntoViewIfNeeded();
  await expectMark(page, /^…0092: Опаздывает$/);
  await move(late.address, late.pages[late.address] ?? '');
  await expect(page.locator('poryadok-marks')).toHaveCount(0);
});

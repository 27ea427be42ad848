import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { emptyPage, orderListPage, orderPage } from '../pages/build-page.ts';
import type { DescribedOrder } from '../pages/description.ts';
import { lateOrder, orderAddress } from './late-order.ts';
import { countOverlays } from './overlay-page.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const day = today();
const late = lateOrder(day);
const latePage = late.pages[late.address] ?? '';
const HOME = 'https://www.ozon.ru/';
const LIST = 'https://www.ozon.ru/my/orderlist';
const home = emptyPage({ today: day });

const received: DescribedOrder = {
  number: '71530418-0117',
  placedOn: addDays(day, -20),
  parcels: [
    {
      shipmentId: '48120365990',
      status: 'Получен',
      statusDay: addDays(day, -12),
      items: [{ name: 'Фонарь «Маяк»', sku: '1644409210', price: 129_000 }],
    },
  ],
};

/** Changes the address as the shop does, and the blocks some milliseconds later; `null`: when `bringBlocks` says so. */
async function move(tab: Page, address: string, html: string, blocksAfter: number | null = 0): Promise<void> {
  await tab.evaluate(
    ([to, text, after]) => {
      history.pushState(null, '', to);
      const next = new DOMParser().parseFromString(text, 'text/html').querySelector('#layoutPage');
      const replace = () => {
        if (next) document.querySelector('#layoutPage')?.replaceWith(next);
      };
      if (after === 0) replace();
      else if (after === null) addEventListener('bring-blocks', replace, { once: true });
      else setTimeout(replace, after);
    },
    [address, html, blocksAfter] as const,
  );
}

/** The blocks that a move left out come: not by the clock, for a busy machine is slower than any. */
function bringBlocks(tab: Page): Promise<unknown> {
  return tab.evaluate(() => dispatchEvent(new Event('bring-blocks')));
}

test('an order reached from another page of the shop is read, and its tab stands there, without a press', async ({
  extension: { context, tab },
}) => {
  await serveShop(context, { [HOME]: home });
  await tab.goto(HOME);
  await move(tab, LIST, orderListPage([late.described], { today: day }));
  await move(tab, late.address, latePage, 300);
  await expect.poll(() => countOverlays(tab)).toBe(1);
});

test('while the blocks are still to come the form stands there, and gives way to the order', async ({
  extension,
}) => {
  await serveShop(extension.context, { [HOME]: home });
  await extension.tab.goto(HOME);
  await move(extension.tab, late.address, latePage, null);
  const { page } = await extension.pressToolbar();
  await expect(page.getByTestId('manual-number')).toHaveValue(late.number);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('страница ещё открывается');
  await bringBlocks(extension.tab);
  await expect(page.getByTestId('order-number')).toHaveText(late.number);
  await expect(page.getByTestId('page-state')).toHaveAttribute('data-page', 'order');
});

test('whoever has begun to type is not interrupted by the order, but offered it', async ({ extension }) => {
  await serveShop(extension.context, { [HOME]: home });
  await extension.tab.goto(HOME);
  await move(extension.tab, late.address, latePage, null);
  const { page } = await extension.pressToolbar();
  await page.getByTestId('manual-item').fill('Рюкзак');
  await bringBlocks(extension.tab);
  await page.getByTestId('show-arrived').waitFor();
  await expect(page.getByTestId('manual-item')).toHaveValue('Рюкзак');
  await page.getByTestId('show-arrived').click();
  await expect(page.getByTestId('order-number')).toHaveText(late.number);
  await expect(page.getByTestId('item')).toContainText('Стриж');
});

test('between two orders the blocks of the first are not taken for the second’s', async ({ extension }) => {
  await serveShop(extension.context, late.pages);
  await extension.tab.goto(late.address);
  // The address has changed, the blocks have not yet.
  await move(extension.tab, orderAddress(received.number), orderPage(received, { today: day }), 1_500);
  const { page } = await extension.pressToolbar();
  await expect(page.getByTestId('manual-order').or(page.getByTestId('order-number'))).toBeVisible();
  await expect(page.getByTestId('order-number')).toHaveText(received.number);
  await expect(page.getByTestId('item')).toContainText('Маяк');
  await expect(page.getByTestId('parcel')).toHaveAttribute('data-status', 'received');
});

test('a page that never settles is answered all the same', async ({ extension }) => {
  const restless = `${home}<script>setInterval(() => document.body.append(document.createElement('i')), 20)</script>`;
  const address = orderAddress('71530418-0999');
  await serveShop(extension.context, { [address]: restless });
  await extension.tab.goto(address);
  const { page } = await extension.pressToolbar();
  await expect(page.getByTestId('manual-order')).toBeVisible();
  await expect(page.getByTestId('page-state')).toHaveAttribute('data-page', 'no-order');
});

test('rows that endless scrolling has brought are offered', async ({ extension }) => {
  const first = orderListPage([late.described], { today: day });
  await serveShop(extension.context, { [LIST]: first });
  await extension.tab.goto(LIST);
  const before = await extension.pressToolbar();
  await expect(before.page.getByTestId('order-number')).toHaveText(late.number);
  await before.close();
  const both = orderListPage([late.described, received], { today: day });
  await extension.tab.evaluate((html) => {
    const rows = new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelector('[data-widget="orderList"]');
    document.querySelector('[data-widget="orderList"]')?.append(...[...(rows?.children ?? [])].slice(1));
  }, both);
  const { page } = await extension.pressToolbar();
  await expect(page.getByTestId('order-choice')).toHaveCount(2);
  await page.locator(`[data-order="${received.number}"]`).click();
  await expect(page.getByTestId('order-number')).toHaveText(received.number);
});

test('of two tabs the one in front is read', async ({ extension }) => {
  const second = orderAddress(received.number);
  await serveShop(extension.context, { ...late.pages, [second]: orderPage(received, { today: day }) });
  await extension.tab.goto(late.address);
  const other = await extension.context.newPage();
  await other.goto(second);
  const first = await extension.pressToolbar();
  await expect(first.page.getByTestId('order-number')).toHaveText(late.number);
  await first.close();
  const { page } = await extension.pressToolbar(other);
  await expect(page.getByTestId('order-number')).toHaveText(received.number);
});

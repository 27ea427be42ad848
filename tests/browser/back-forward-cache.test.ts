import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { lateOrder, orderAddress } from './late-order.ts';
import { countOverlays } from './overlay-page.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

test.use({ wishes: { backForwardCache: true } });

const day = today();
const late = lateOrder(day);
const other = {
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

/** Each page notes how it came to be shown, and how often it was loaded. */
const NOTE = `<script>
addEventListener('pageshow', (event) => { document.documentElement.dataset.persisted = String(event.persisted); });
</script>`;
const noted = (html: string) => html.replace('<head>', `<head>${NOTE}`);

/** Proves that the page is the very one that was left, and no new load of it. */
async function expectOutOfCache(tab: Page): Promise<void> {
  await expect.poll(() => tab.evaluate(() => document.documentElement.dataset.persisted)).toBe('true');
}

test('a page out of the back/forward cache is read as it is shown, and its tab stands there once', async ({
  extension: { context, tab, pressToolbar },
}) => {
  const second = orderAddress(other.number);
  const shop = await serveShop(context, {
    [late.address]: noted(late.pages[late.address] ?? ''),
    [second]: noted(orderPage(other, { today: day })),
  });
  await tab.goto(late.address);
  await expect.poll(() => countOverlays(tab)).toBe(1);
  await tab.goto(second);

  await tab.goBack();
  await expectOutOfCache(tab);
  await expect.poll(() => countOverlays(tab)).toBe(1);
  const back = await pressToolbar();
  await expect(back.page.getByTestId('order-number')).toHaveText(late.number);
  await expect(back.page.getByTestId('item')).toContainText(late.item.name);
  await back.close();

  await tab.goForward();
  await expectOutOfCache(tab);
  const { page } = await pressToolbar();
  await expect(page.getByTestId('order-number')).toHaveText(other.number);
  await expect(page.getByTestId('item')).toContainText('Маяк');

  // Nothing was asked for a second time.
  for (const address of [late.address, second])
    expect(shop.requests.filter((request) => request === address)).toHaveLength(1);
});

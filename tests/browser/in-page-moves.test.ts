import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import type { DescribedOrder } from '../pages/description.ts';
import { lateOrder, orderAddress } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const day = today();
const first = lateOrder(day);

const second: DescribedOrder = {
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

/** Goes to another order as the site does: new address, new blocks, the first page's states left behind. */
async function moveInPage(tab: Page, to: DescribedOrder): Promise<void> {
  const html = orderPage(to, { today: day, seed: 7 });
  await tab.evaluate(
    ([address, text]) => {
      const next = new DOMParser().parseFromString(text, 'text/html').querySelector('#layoutPage');
      if (!next) throw new Error('The page has no layout.');
      history.pushState(null, '', address);
      document.querySelector('#layoutPage')?.replaceWith(next);
    },
    [orderAddress(to.number), html] as const,
  );
}

test('after a move within the site the popup shows the order that is open now', async ({ extension }) => {
  await serveShop(extension.context, first.pages);
  await extension.tab.goto(first.address);
  const before = await extension.pressToolbar();
  await expect(before.page.getByTestId('order-number')).toHaveText(first.number);
  await before.close();

  await moveInPage(extension.tab, second);
  const after = await extension.pressToolbar();
  await expect(after.page.getByTestId('order-number')).toHaveText(second.number);
  await expect(after.page.getByTestId('item')).toHaveCount(1);
  await expect(after.page.getByTestId('item')).toContainText('Маяк');
  await expect(after.page.getByTestId('order-date')).toHaveAttribute('datetime', second.placedOn);
  await expect(after.page.getByTestId('parcel')).toHaveAttribute('data-status', 'received');
  await after.close();
});

test('a move from another page of the site onto an order is read as well', async ({ extension }) => {
  const home = 'https://www.ozon.ru/';
  const shell = orderPage(second, { today: day, blocks: false, states: false });
  await serveShop(extension.context, { [home]: shell });
  await extension.tab.goto(home);
  await moveInPage(extension.tab, first.described);
  const { page } = await extension.pressToolbar();
  await expect(page.getByTestId('order-number')).toHaveText(first.number);
  await expect(page.getByTestId('item')).toContainText('Стриж');
  await expect(page.getByTestId('next-step')).toHaveAttribute('data-step', 'chat');
});

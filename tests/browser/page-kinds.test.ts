import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { emptyPage, orderListPage } from '../pages/build-page.ts';
import { lateOrder, orderAddress } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const late = lateOrder();
const LIST = 'https://www.ozon.ru/my/orderlist';

const BLOCKED = `<!doctype html><html lang="ru"><head><title>Доступ ограничен</title></head><body>
<h1>Доступ ограничен</h1><p>Похоже, нет соединения с интернетом. Инцидент: fab_i_20261101000000_ABC</p></body></html>`;

const plain = emptyPage({ today: today() });

const KINDS = [
  { kind: 'order', address: late.address, html: late.pages[late.address] ?? '' },
  { kind: 'no-order', address: orderAddress('71530418-0999'), html: emptyPage({ today: today() }) },
  { kind: 'signed-out', address: late.address, html: emptyPage({ today: today(), signedIn: false }) },
  { kind: 'blocked', address: late.address, html: BLOCKED },
  { kind: 'returns', address: 'https://www.ozon.ru/my/returns', html: emptyPage({ today: today() }) },
  { kind: 'elsewhere', address: 'https://example.org/', html: '<h1>Example</h1>' },
] as const;

for (const { kind, address, html } of KINDS) {
  test(`says what kind of page is open: ${kind}`, async ({ extension }) => {
    await serveShop(extension.context, { [address]: html });
    await extension.tab.goto(address);
    const { page } = await extension.pressToolbar();
    await expect(page.getByTestId('page-state')).toHaveAttribute('data-page', kind);
    // Whatever the page is, there is a way on: a step, or the order by hand.
    await expect(page.getByTestId('next-step').or(page.getByTestId('manual-order'))).toBeVisible();
  });
}

/** Pages that show no order: what the popup calls them, and the number that it takes from their address. */
const NAMED = [
  ['https://www.ozon.ru/my/orderReceipts/?order=71530418-0092', 'no-order', /чеки/, '71530418-0092'],
  ['https://www.ozon.ru/my/e-check?archive=1', 'no-order', /чеки/, ''],
  [
    'https://www.ozon.ru/my/orderDetailsMore?order=71530418-0092',
    'no-order',
    /подробности заказа/,
    '71530418-0092',
  ],
  ['https://www.ozon.ru/my/returns', 'returns', /страница возвратов/, ''],
  ['https://www.ozon.ru/my/returnDetails?returnNumber=71530418-R3', 'returns', /возврата 71530418-R3/, ''],
  ['https://www.ozon.ru/my/chat/', 'no-order', /чат с поддержкой/, ''],
  ['https://www.ozon.ru/product/ryukzak-1536447823/', 'no-order', /страница товара/, ''],
  ['https://www.ozon.ru/my/main', 'no-order', /нет заказа/, ''],
] as const;

for (const [address, kind, words, number] of NAMED) {
  test(`names ${address} as what it is`, async ({ extension }) => {
    await serveShop(extension.context, { [address]: plain });
    await extension.tab.goto(address);
    const { page } = await extension.pressToolbar();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
    await expect(page.getByTestId('manual-number')).toHaveValue(number);
    await expect(page.getByTestId('page-state')).toHaveAttribute('data-page', kind);
  });
}

test('a page that shows no order offers what an earlier visit read of it', async ({ extension }) => {
  const receipts = `https://www.ozon.ru/my/orderReceipts/?order=${late.number}`;
  await serveShop(extension.context, { ...late.pages, [receipts]: plain });
  await extension.tab.goto(late.address);
  const first = await extension.pressToolbar();
  await expect(first.page.getByTestId('order-number')).toHaveText(late.number);
  await first.close();
  await extension.tab.goto(receipts);
  const { page } = await extension.pressToolbar();
  await expect(page.getByTestId('known-of-order')).toContainText('по прошлому посещению');
  await expect(page.getByTestId('manual-item')).toHaveValue(late.item.name);
  await page.getByTestId('manual-save').click();
  await expect(page.getByTestId('order-total')).toHaveAttribute('data-amount', late.amount);
  await expect(page.getByTestId('next-step')).toHaveAttribute('data-step', 'chat');
});

test('offers the orders of a list, and opens the one that is chosen', async ({ extension }) => {
  const day = today();
  const orders = ['71530418-0092', '71530418-0093', '71530418-0094'].map((number, index) => ({
    number,
    placedOn: addDays(day, -10 - index),
    parcels: [
      {
        shipmentId: `4812036557${index}`,
        status: 'В пути',
        expected: addDays(day, -3 + index),
        items: [{ name: 'Рюкзак «Стриж»', sku: `153644782${index}`, price: 349_000 }],
      },
    ],
  }));
  await serveShop(extension.context, { [LIST]: orderListPage(orders, { today: day }) });
  await extension.tab.goto(LIST);
  const { page } = await extension.pressToolbar();
  await expect(page.getByTestId('page-state')).toHaveAttribute('data-page', 'orders');
  await expect(page.getByTestId('order-choice')).toHaveCount(orders.length);
  await page.locator('[data-testid="order-choice"][data-order="71530418-0093"]').click();
  await expect(page.getByTestId('order-number')).toHaveText('71530418-0093');
  await expect(page.getByTestId('next-step')).toBeVisible();
});

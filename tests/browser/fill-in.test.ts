import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const day = today();
const order = lateOrder(day);
const whole = orderPage(order.described, { today: day });

/** The order's page with its promise and its sum taken out, wherever they stand. */
const lacking = whole.replaceAll(/Ожидаемая дата/g, 'Дата').replaceAll(/3\u2009490,50\u2009₽/g, '—');
const bare = lacking.replaceAll(/Дата: [^<&]+/g, '');

test('names what the page did not give, asks for just that, and goes on with it', async ({ extension }) => {
  await serveShop(extension.context, { [order.address]: bare });
  await extension.tab.goto(order.address);
  const { page, close } = await extension.pressToolbar();
  const health = page.getByTestId('reading-health');
  await expect(health).toHaveAttribute('data-missing', /expected.*total|price.*total/);
  await expect(health).toContainText('обещанный день');
  // The day on which the layout of the page was last known: whoever reports it says since when it may be so.
  await expect(page.getByTestId('last-known')).toContainText(/сверен \d{1,2} [а-я]+ 20\d\d/);
  await page.getByTestId('open-fill-in').click();
  const fields = page.getByTestId('fill-in').locator('input, select');
  await expect(page.getByTestId('fill-in-expected')).toBeFocused();
  expect(await fields.evaluateAll((all) => all.map((one) => one.getAttribute('data-testid')))).toEqual([
    'fill-in-expected',
    'fill-in-sum-0',
    'fill-in-sum-total',
  ]);

  await page.getByTestId('fill-in-expected').fill(order.promisedOn);
  await page.getByTestId('fill-in-sum-total').fill('много');
  await page.getByTestId('fill-in-save').click();
  await expect(page.getByRole('alert')).toContainText('Сумма не понята');
  await page.getByTestId('fill-in-sum-total').fill('3 490,50');
  await page.getByTestId('fill-in-save').click();

  await expect(page.getByTestId('order-total')).toHaveAttribute('data-amount', '3490.50');
  await expect(page.getByTestId('parcel')).toHaveAttribute('data-expected-to', order.promisedOn);
  await expect(page.getByTestId('next-step')).toHaveAttribute('data-step', 'chat');
  await expect(health).toHaveAttribute('data-missing', 'price');
  await close();

  // What was filled in is remembered, and is not asked for again.
  const again = await extension.pressToolbar();
  await expect(again.page.getByTestId('parcel')).toHaveAttribute('data-expected-to', order.promisedOn);
  await again.page.getByTestId('open-fill-in').click();
  await expect(again.page.getByTestId('fill-in').locator('input, select')).toHaveCount(1);
});

test('says where the page tells a thing in two ways', async ({ extension }) => {
  const other = addDays(day, 4);
  const [, states = ''] = whole.split('<div class="client-state">');
  const twofold = `${
    orderPage(
      { ...order.described, parcels: order.described.parcels.map((one) => ({ ...one, expected: other })) },
      { today: day },
    ).split('<div class="client-state">')[0]
  }<div class="client-state">${states}`;
  await serveShop(extension.context, { [order.address]: twofold });
  await extension.tab.goto(order.address);
  const { page } = await extension.pressToolbar();
  await expect(page.getByTestId('reading-health').locator('[data-doubtful]')).toHaveAttribute(
    'data-doubtful',
    'expected',
  );
  await expect(page.getByTestId('reading-health')).toContainText('по-разному: обещанный день');
  await page.getByTestId('open-fill-in').click();
  await expect(page.getByTestId('fill-in-expected')).toHaveValue(order.promisedOn);
  await page.getByTestId('fill-in-expected').fill(other);
  await page.getByTestId('fill-in-save').click();
  await expect(page.getByTestId('parcel')).toHaveAttribute('data-expected-to', other);
  await expect(page.getByTestId('reading-health')).toBeHidden();
});

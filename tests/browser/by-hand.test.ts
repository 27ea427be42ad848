import { pasted } from './clipboard.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

const PLACES = [
  {
    where: 'away from the shop',
    address: 'https://example.org/',
    page: 'elsewhere',
    html: '<h1>Example</h1>',
  },
  {
    where: 'on an order page of an unknown layout',
    address: order.address,
    page: 'no-order',
    html: '<!doctype html><div id="root"><section>Здесь всё по-новому</section></div>',
  },
];

for (const { where, address, html } of PLACES) {
  test(`takes the order by hand ${where}, and goes on as ever`, async ({ extension }) => {
    await serveShop(extension.context, { [address]: html });
    await extension.tab.goto(address);
    const popup = await extension.pressToolbar();
    const { page } = popup;
    await expect(page.getByTestId('manual-order')).toBeVisible();
    await page.getByTestId('manual-number').fill(order.number);
    await page.getByTestId('manual-date').fill(order.placedOn);
    await page.getByTestId('manual-status').selectOption('in-transit');
    await page.getByTestId('manual-item').fill(order.item.name);
    await page.getByTestId('manual-save').click();

    await expect(page.getByTestId('order-number')).toHaveText(order.number);
    await expect(page.getByTestId('order-date')).toHaveAttribute('datetime', order.placedOn);
    await expect(page.getByTestId('next-step')).toHaveAttribute('data-step', /^[a-z-]+$/);
    const option = page.locator('[data-testid="problem-option"][data-problem="not-delivered"]');
    if (!(await option.isVisible())) await page.getByTestId('problem-picker').click();
    await option.click();
    await expect(page.getByTestId('message-text')).toHaveValue(new RegExp(order.number));
    await page.getByTestId('copy-message').click();
    await expect(page.getByTestId('notice')).not.toBeEmpty();
    await popup.close();
    expect(await pasted(extension.tab)).toContain(order.item.name);
  });
}

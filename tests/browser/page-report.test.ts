import { pasted } from './clipboard.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

test('the report for the developers is shown whole, holds nothing of the person, and only then is copied', async ({
  extension,
}) => {
  const order = lateOrder();
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const { page, close } = await extension.pressToolbar();
  await page.getByTestId('menu').click();
  await page.getByTestId('open-report').click();
  const shown = await page.getByTestId('page-report').inputValue();
  expect(shown).toContain('shipmentWidget');
  for (const personal of [
    order.number,
    order.number.split('-')[0] ?? '',
    order.shipmentId,
    order.item.name,
  ]) {
    expect(shown).not.toContain(personal);
  }
  await page.getByTestId('copy-report').click();
  await expect(page.getByRole('status')).toContainText(/Скопировано|Copied/);
  await close();
  expect(await pasted(extension.tab)).toBe(shown);
});

import { join } from 'node:path';
import { ROOT } from '../../scripts/run-tool.ts';
import { axeViolations } from './axe.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

test('a message is looked through as it is typed; only a gap stands in the way of copying it', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const { page, close } = await extension.pressToolbar();
  const text = page.getByTestId('message-text');
  const flaws = page.getByTestId('flaws').locator('li');
  await expect(text).toHaveValue(new RegExp(order.number));
  await expect(flaws).toHaveCount(0);

  await text.fill(`Заказ ${order.number} не пришёл.`);
  await expect(flaws).toHaveCount(2);
  await expect(page.getByTestId('copy-message')).toBeEnabled();

  await text.fill(`Заказ ${order.number}. Прошу до 26 ноября доставить его по адресу ____.`);
  await expect(flaws).toHaveCount(1);
  await expect(flaws).toContainText('____');
  await expect(page.getByTestId('copy-message')).toBeDisabled();
  await page.getByTestId('flaw-show').click();
  expect(
    await text.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ),
  ).toBe('____');
  await page.screenshot({
    path: join(ROOT, 'test-results', 'pictures', 'papers-gap.png'),
    animations: 'disabled',
  });
  expect(await axeViolations(page)).toEqual([]);

  await page.getByTestId('message-restore').click();
  await expect(flaws).toHaveCount(0);
  await expect(page.getByTestId('copy-message')).toBeEnabled();
  await close();
});

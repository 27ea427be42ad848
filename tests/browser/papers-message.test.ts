import { join } from 'node:path';
import { ROOT } from '../../scripts/run-tool.ts';
import { axeViolations } from './axe.ts';
import { pasted } from './clipboard.ts';
import { lateOrder } from './late-order.ts';
import { importBackup, unansweredBackup } from './paper-case.ts';
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

test('a message goes to the phone by a code, and the log knows that it was prepared', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  const { page } = popup;
  await page.getByTestId('more-ways').click();
  await page.getByTestId('show-qr').click();
  await expect(page.getByTestId('qr-code')).toBeVisible();
  await expect(page.getByTestId('copy-message')).toHaveText('Скопировать');
  await page.getByTestId('qr-code').scrollIntoViewIfNeeded();
  await page.screenshot({
    path: join(ROOT, 'test-results', 'pictures', 'papers-qr.png'),
    animations: 'disabled',
  });
  expect(await axeViolations(page)).toEqual([]);
  await popup.close();
  const again = await extension.pressToolbar();
  await expect(again.page.getByTestId('sent-question')).toBeVisible();
  await again.close();
});

test('an e-mail opens in the mailer that the person uses, copied and noted down before', async ({
  extension,
}) => {
  const shop = await serveShop(extension.context, order.pages);
  await importBackup(extension, unansweredBackup());
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  await expect(popup.page.getByTestId('next-step')).toHaveAttribute('data-step', 'email');
  await popup.page.getByTestId('more-ways').click();
  await expect(popup.page.getByTestId('open-webmail')).toHaveCount(3);
  await popup.page.screenshot({
    path: join(ROOT, 'test-results', 'pictures', 'papers-webmail.png'),
    animations: 'disabled',
  });
  const opened = extension.context.waitForEvent('page');
  await popup.page.locator('[data-testid="open-webmail"][data-webmail="yandex"]').click();
  await opened;
  await expect
    .poll(() => shop.requests.find((address) => address.startsWith('https://mail.yandex.ru/')))
    .toBeDefined();
  const address = shop.requests.find((one) => one.startsWith('https://mail.yandex.ru/')) ?? '';
  expect(new URL(address).searchParams.get('mailto')).toMatch(/^mailto:help@ozon\.ru\?subject=/);
  expect(await pasted(extension.tab)).toContain(order.number);
  await popup.close();
});

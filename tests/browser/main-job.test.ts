import type { Page } from '@playwright/test';
import type { IsoDay } from '../../lib/model/day.ts';
import { pasted } from './clipboard.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

/** «13 ноября», as the letters spell a day. */
function inWords(day: IsoDay): string {
  const format = new Intl.DateTimeFormat('ru-RU', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

async function openOrderPage(extension: ExtensionBrowser): Promise<void> {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
}

/** What the clipboard has to hold for the message to be of use. */
async function expectMessageInClipboard(tab: Page): Promise<void> {
  const message = await pasted(tab);
  expect(message).toContain(order.number);
  expect(message).toContain(order.item.name);
  expect(message).toContain(inWords(order.placedOn));
  expect(message).toContain(inWords(order.promisedOn));
  expect(message).not.toMatch(/[{}]|undefined|null|NaN/);
}

async function expectAcknowledgedInLog(extension: ExtensionBrowser, appeal: string): Promise<void> {
  const options = await extension.context.newPage();
  await options.goto(extension.pageAddress('options.html'));
  const row = options.getByTestId('case-row');
  await expect(row).toHaveCount(1);
  await expect(row).toHaveAttribute('data-order', order.number);
  await expect(row).toHaveAttribute('data-problem', 'not-delivered');
  await row.click();
  const attempt = options.getByTestId('attempt-row').first();
  await expect(attempt).toHaveAttribute('data-channel', 'chat');
  await expect(attempt).toHaveAttribute('data-state', 'acknowledged');
  await expect(attempt).toHaveAttribute('data-order', order.number);
  await expect(options.locator('body')).toContainText(appeal);
  await options.close();
}

test('shows the late order, what it holds and the chat as the step to take now', async ({ extension }) => {
  await openOrderPage(extension);
  const { page } = await extension.pressToolbar();
  await expect(page.getByTestId('order-number')).toHaveText(order.number);
  await expect(page.getByTestId('order-date')).toHaveAttribute('datetime', order.placedOn);
  await expect(page.getByTestId('order-status')).toHaveAttribute('data-status', 'in-transit');
  await expect(page.getByTestId('order-total')).toHaveAttribute('data-amount', order.amount);
  await expect(page.getByTestId('order-total')).toHaveAttribute('data-currency', 'RUB');
  const parcel = page.getByTestId('parcel');
  await expect(parcel).toHaveCount(1);
  await expect(parcel).toHaveAttribute('data-parcel', order.shipmentId);
  await expect(parcel).toHaveAttribute('data-status', 'in-transit');
  await expect(parcel).toHaveAttribute('data-expected-to', order.promisedOn);
  await expect(page.getByTestId('item')).toContainText(order.item.name);
  await expect(page.getByTestId('item')).toHaveAttribute('data-sku', order.item.sku);
  await expect(page.getByTestId('next-step')).toHaveAttribute('data-step', 'chat');
  await expect(page.getByTestId('page-state')).toHaveAttribute('data-page', 'order');
  await expect(page.getByTestId('later-step').first()).toBeAttached();
});

test('goes from the toolbar to the logged complaint with the mouse, in two presses to the copy', async ({
  extension,
}) => {
  await openOrderPage(extension);
  const first = await extension.pressToolbar();
  await first.page.getByTestId('copy-message').click();
  await expect(first.page.getByTestId('notice')).not.toBeEmpty();
  await first.close();
  await expectMessageInClipboard(extension.tab);

  const second = await extension.pressToolbar();
  await expect(second.page.getByTestId('sent-question')).toBeVisible();
  await second.page.getByTestId('sent-yes').click();
  const appeal = second.page.getByTestId('appeal-number');
  await appeal.fill('ОБР-2417736');
  await appeal.press('Enter');
  await expect(second.page.getByTestId('sent-question')).toHaveCount(0);
  await expect(second.page.getByTestId('notice')).not.toBeEmpty();
  await second.close();
  await expectAcknowledgedInLog(extension, 'ОБР-2417736');
});

test('does the same by the keyboard alone', async ({ extension }) => {
  await openOrderPage(extension);
  const first = await extension.pressToolbar();
  await expect(first.page.getByTestId('copy-message')).toBeFocused();
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByTestId('notice')).not.toBeEmpty();
  await first.close();
  await expectMessageInClipboard(extension.tab);

  const second = await extension.pressToolbar();
  await expect(second.page.getByTestId('sent-yes')).toBeFocused();
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByTestId('appeal-number')).toBeFocused();
  await second.page.keyboard.type('31-4159');
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByTestId('notice')).not.toBeEmpty();
  await second.close();
  await expectAcknowledgedInLog(extension, '31-4159');
});

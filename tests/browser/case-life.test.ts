import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { axeViolations } from './axe.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const order = lateOrder();
const CUP = { name: 'Кружка керамическая «Бор»', sku: '1536447824', price: 45_000 };
const described = {
  ...order.described,
  parcels: order.described.parcels.map((parcel) => ({ ...parcel, items: [order.item, CUP] })),
};

/** Copies the order's message by the popup, which closes then. */
async function prepare(extension: ExtensionBrowser): Promise<void> {
  await serveShop(extension.context, { [order.address]: orderPage(described, { today: today() }) });
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  await popup.page.getByTestId('copy-message').click();
  await expect(popup.page.getByTestId('notice')).not.toBeEmpty();
  await popup.close();
}

async function openCase(extension: ExtensionBrowser): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress('options.html'));
  await expect(page.getByTestId('attempt-row')).toHaveCount(1);
  return page;
}

test('«Да, отправил», pressed by mistake, is taken back in the popup, and the question stands again', async ({
  extension,
}) => {
  await prepare(extension);
  const { page, close } = await extension.pressToolbar();
  await page.getByTestId('sent-yes').click();
  await expect(page.getByTestId('appeal-number')).toBeVisible();
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('sent-question')).toBeVisible();
  await expect(page.getByTestId('undo')).toHaveCount(0);
  await close();
  const log = await openCase(extension);
  await expect(log.getByTestId('attempt-row')).toHaveAttribute('data-state', 'prepared');
});

test('by the keyboard alone a contact is put right, and its history says what stood there before', async ({
  extension,
}) => {
  await prepare(extension);
  const page = await openCase(extension);
  await page.getByTestId('log-sent-yes').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('attempt-row')).toHaveAttribute('data-state', 'sent');
  await page.getByTestId('log-correct').focus();
  await page.keyboard.press('Enter');
  // The form has the focus in its first field.
  await expect(page.getByTestId('attempt-channel')).toBeFocused();
  const yesterday = addDays(today(), -1);
  await page.getByTestId('attempt-day').fill(yesterday);
  await page.getByTestId('attempt-operator').fill('Анна');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('correct-form')).toHaveCount(0);
  await expect(page.getByTestId('attempt-noted')).toContainText('Анна');
  await expect(page.getByTestId('attempt-row').locator('time').first()).toHaveAttribute(
    'datetime',
    yesterday,
  );
  await page.getByTestId('log-correct').press('Enter');
  await expect(page.getByTestId('attempt-history')).toContainText('Исправлено');
  expect(await axeViolations(page)).toEqual([]);
});

test('a case split by item writes of that item only, and the popup asks which of the two is meant', async ({
  extension,
}) => {
  await prepare(extension);
  const log = await openCase(extension);
  await log.getByTestId('case-split').locator('summary').click();
  await log.getByTestId('split-items').nth(1).check();
  await log.getByTestId('split-do').click();
  await expect(log.getByTestId('case-row')).toHaveCount(2);

  const { page, close } = await extension.pressToolbar();
  const options = page.getByTestId('which-case-option');
  await expect(options).toHaveCount(2);
  const message = page.getByTestId('message-text');
  await options.filter({ hasText: CUP.name }).click();
  await expect(message).toHaveValue(new RegExp(CUP.name));
  await expect(message).not.toHaveValue(new RegExp(order.item.name));
  await options.filter({ hasText: order.item.name.slice(0, 10) }).click();
  await expect(message).not.toHaveValue(new RegExp(CUP.name));
  await close();
});

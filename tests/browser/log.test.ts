import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

/** Copies the late order's message by the popup, so that the log holds one prepared attempt. */
async function prepareOne(extension: ExtensionBrowser): Promise<void> {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  await popup.page.getByTestId('copy-message').click();
  await expect(popup.page.getByTestId('notice')).not.toBeEmpty();
  await popup.close();
}

async function openLog(extension: ExtensionBrowser, place = ''): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress(`options.html${place}`));
  return page;
}

test('a backup brings back what was deleted, and twice the same backup changes nothing', async ({
  extension,
}) => {
  await prepareOne(extension);
  const page = await openLog(extension);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('export-json').first().click(),
  ]);
  const file = await download.path();
  expect(readFileSync(file, 'utf8')).toContain(order.number);

  await page.getByTestId('delete-all').click();
  await page.getByTestId('delete-all-confirm').click();
  await expect(page.getByTestId('case-row')).toHaveCount(0);

  for (const _time of ['first', 'second']) {
    await page.getByTestId('import-file').setInputFiles(file);
    await page.getByTestId('import-confirm').click();
    await expect(page.getByTestId('case-row')).toHaveCount(1);
  }
  await page.getByTestId('case-row').click();
  await expect(page.getByTestId('attempt-row')).toHaveCount(1);
  await expect(page.getByTestId('attempt-row')).toHaveAttribute('data-state', 'prepared');
});

test('a damaged backup changes nothing', async ({ extension }) => {
  await prepareOne(extension);
  const page = await openLog(extension);
  await expect(page.getByTestId('case-row')).toHaveCount(1);
  await page.getByTestId('import-file').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"poryadok-backup","version":1,"cases":[{"case":{}}]'),
  });
  await expect(page.getByTestId('notice')).not.toBeEmpty();
  await expect(page.getByTestId('import-confirm')).toHaveCount(0);
  await expect(page.getByTestId('case-row')).toHaveCount(1);
});

test('a phone call is written down by hand, counted and found again', async ({ extension }) => {
  await prepareOne(extension);
  const page = await openLog(extension);
  await page.getByTestId('case-row').click();
  await page.getByTestId('add-attempt').first().click();
  await page.getByTestId('attempt-channel').selectOption('phone');
  await page.getByTestId('attempt-day').fill(today());
  await page.getByTestId('attempt-text').fill('Оператор Ёлкин обещал перезвонить');
  await page.getByTestId('attempt-save').click();
  await expect(page.getByTestId('attempt-row')).toHaveCount(2);

  const all = await openLog(extension, '#/log');
  await expect(all.getByTestId('attempt-count')).toHaveAttribute('data-count', '2');
  await all.getByTestId('log-search').fill('елкин');
  await expect(all.getByTestId('attempt-count')).toHaveAttribute('data-count', '1');
  await expect(all.getByTestId('attempt-row')).toHaveCount(1);
  await expect(all.getByTestId('attempt-row')).toHaveAttribute('data-channel', 'phone');
});

test('two windows show the same within a moment', async ({ extension }) => {
  await prepareOne(extension);
  const page = await openLog(extension, '#/log');
  await expect(page.getByTestId('attempt-row')).toHaveAttribute('data-state', 'prepared');
  const popup = await extension.pressToolbar();
  await popup.page.getByTestId('sent-yes').click();
  await expect(page.getByTestId('attempt-row')).toHaveAttribute('data-state', 'sent');
  await popup.close();
});

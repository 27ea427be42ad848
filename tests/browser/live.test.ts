import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

async function openTab(extension: ExtensionBrowser, place: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress(`options.html${place}`));
  return page;
}

/** A window of its own with one of the extension's pages in it. */
async function openWindow(extension: ExtensionBrowser, place: string): Promise<Page> {
  const [page] = await Promise.all([
    extension.context.waitForEvent('page'),
    extension.worker.evaluate(
      (address) => chrome.windows.create({ url: address }),
      extension.pageAddress(`options.html${place}`),
    ),
  ]);
  await page.waitForLoadState();
  return page;
}

declare const chrome: { windows: { create: (how: { url: string }) => Promise<unknown> } };

/** Writes down a call in the case that is open. */
async function writeDown(page: Page, text: string): Promise<void> {
  await page.getByTestId('add-attempt').first().click();
  await page.getByTestId('attempt-channel').selectOption('phone');
  await page.getByTestId('attempt-text').fill(text);
  await page.getByTestId('attempt-save').click();
  await expect(page.getByTestId('attempt-form')).toHaveCount(0);
}

test('popup and two tabs of the log show the same within a moment', async ({ extension }) => {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  // Tabs of one window: a browser without a screen brings no window to the front for the popup to open in.
  const table = await openTab(extension, '#/log?q=заказ');
  const cases = await openTab(extension, '#/');
  await expect(table.getByTestId('attempt-count')).toHaveAttribute('data-count', '0');

  const popup = await extension.pressToolbar();
  await popup.page.getByTestId('copy-message').click();
  await expect(table.getByTestId('attempt-row')).toHaveAttribute('data-state', 'prepared');
  await expect(cases.getByTestId('case-row')).toHaveCount(1);
  await popup.close();

  await cases.getByTestId('log-sent-yes').click();
  await expect(table.getByTestId('attempt-row')).toHaveAttribute('data-state', 'sent');
  await table.getByTestId('choose-row').click();
  await table.getByTestId('bulk-remove').click();
  await expect(cases.getByTestId('attempt-row')).toHaveCount(0);
  await table.getByTestId('undo').click();
  await expect(cases.getByTestId('attempt-row')).toHaveAttribute('data-state', 'sent');
});

test('two windows that change one case at the same time lose nothing', async ({ extension }) => {
  const first = await importCases(extension, [unansweredCase(order, longAgo(today()))]);
  const second = await openWindow(extension, '#/case/case-1');
  await first.getByTestId('case-row').click();
  const texts: string[] = [];
  for (const round of [1, 2, 3, 4]) {
    const [one, other] = [`Первое окно, звонок ${round}`, `Второе окно, звонок ${round}`];
    await Promise.all([writeDown(first, one), writeDown(second, other)]);
    texts.push(one, other);
  }
  // One closes it while the other one writes down an answer.
  await first.getByTestId('case-close').click();
  await Promise.all([
    first.getByTestId('case-outcome').first().click(),
    second.getByTestId('log-no-answer').last().click(),
  ]);
  for (const page of [first, second]) {
    await expect(page.getByTestId('attempt-row')).toHaveCount(texts.length + 1);
    await expect(page.getByTestId('case-reopen')).toBeVisible();
    await expect(page.getByTestId('attempt-row').last()).toHaveAttribute('data-state', 'no-answer');
    for (const text of texts) await expect(page.getByText(text).first()).toBeAttached();
  }
});

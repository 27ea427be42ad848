import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { orderListPage } from '../pages/build-page.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';

/** Is called on every screen, named, while it stands. */
export type Look = (name: string, page: Page) => Promise<void>;

const LIST = 'https://www.ozon.ru/my/orderlist';

/** Goes through every screen of the product in one browser and lets `look` see each. */
export async function visitScreens(extension: ExtensionBrowser, look: Look): Promise<void> {
  const order = lateOrder();
  const elsewhere = 'https://example.org/';
  await serveShop(extension.context, { ...order.pages, [LIST]: listPage(), [elsewhere]: '<h1>Example</h1>' });

  await inPopup(extension, elsewhere, async (page) => {
    await page.getByTestId('manual-order').waitFor();
    await look('popup-by-hand', page);
  });
  await inPopup(extension, LIST, async (page) => {
    await page.getByTestId('order-choice').first().waitFor();
    await look('popup-list', page);
  });
  await inPopup(extension, order.address, async (page) => {
    await page.getByTestId('copy-message').waitFor();
    await look('popup-step', page);
    await page.getByTestId('why').locator('summary, button').first().click();
    await look('popup-why', page);
    await page.getByTestId('problem-picker').click();
    await look('popup-problems', page);
    await page.getByTestId('problem-picker').click();
    await page.getByTestId('copy-message').click();
    await page.getByTestId('notice').filter({ hasText: /\S/ }).waitFor();
    await look('popup-copied', page);
  });
  await inPopup(extension, order.address, async (page) => {
    await page.getByTestId('sent-question').waitFor();
    await look('popup-sent-question', page);
    await page.getByTestId('sent-yes').click();
    await page.getByTestId('appeal-number').fill('2417736');
    await look('popup-appeal-number', page);
    await page.getByTestId('appeal-number').press('Enter');
  });
  await inPopup(extension, order.address, async (page) => {
    await page.getByTestId('next-step').waitFor();
    await look('popup-waiting', page);
  });
  await visitLog(extension, look);
}

async function visitLog(extension: ExtensionBrowser, look: Look): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress('options.html'));
  await page.getByTestId('case-row').first().waitFor();
  await look('log-cases', page);
  await page.getByTestId('case-row').first().click();
  await page.getByTestId('attempt-row').first().waitFor();
  await look('log-case', page);
  await page.getByTestId('add-attempt').first().click();
  await page.getByTestId('attempt-save').waitFor();
  await look('log-add', page);
  await page.goto(extension.pageAddress('options.html#/log'));
  await page.getByTestId('attempt-count').waitFor();
  await look('log-all', page);
  await page.goto(extension.pageAddress('options.html#/settings'));
  for (const part of ['switch-reminders', 'switch-auto-backup', 'switch-sync', 'change-keys', 'language'])
    await page.getByTestId(part).waitFor();
  await look('log-settings', page);
  await page.close();
}

async function inPopup(
  extension: ExtensionBrowser,
  address: string,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  await extension.tab.goto(address);
  const popup = await extension.pressToolbar();
  await visit(popup.page);
  await popup.close();
}

function listPage(): string {
  const day = today();
  const orders = [0, 1, 2].map((index) => ({
    number: `71530418-009${3 + index}`,
    placedOn: addDays(day, -12 - index),
    parcels: [
      {
        shipmentId: `4812036558${index}`,
        status: 'В пути',
        expected: addDays(day, index - 2),
        items: [{ name: 'Чайник «Дымок»', sku: `153644793${index}`, price: 219_000 }],
      },
    ],
  }));
  return orderListPage(orders, { today: day });
}

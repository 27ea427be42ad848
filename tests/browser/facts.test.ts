import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { axeViolations } from './axe.ts';
import { lateOrder, orderAddress } from './late-order.ts';
import { type Pages, serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const order = lateOrder();
const fact = (page: Page, id: string) => page.locator(`[data-testid="fact"][data-fact="${id}"]`);
const next = (page: Page) => page.getByTestId('next-step');
const step = (page: Page, id: string) => page.locator(`[data-testid="alternative"][data-rung="${id}"]`);

async function openWorking(extension: ExtensionBrowser, pages: Pages = order.pages, address = order.address) {
  await serveShop(extension.context, pages);
  await extension.tab.goto(address);
  const popup = await extension.pressToolbar();
  await unfold(popup.page);
  return popup;
}

async function unfold(page: Page): Promise<void> {
  await page.getByTestId('why').locator('summary').first().click();
  await expect(page.getByTestId('fact').first()).toBeVisible();
  await page.getByText('Чего нет на странице').click();
  await page.getByText('Что ещё можно сделать').click();
}

async function correct(page: Page, id: string, value: string): Promise<void> {
  const field = fact(page, id).locator('input, select');
  if ((await field.count()) === 0) await fact(page, id).getByTestId('fact-correct').click();
  if ((await field.evaluate((node) => node.tagName)) === 'SELECT') await field.selectOption(value);
  else {
    await field.fill(value);
    // A day is taken as soon as it is whole, and its field is folded up then; a sum, when the field is left.
    await page.keyboard.press('Tab');
  }
  await expect(fact(page, id)).toHaveAttribute('data-source', 'person');
}

async function choose(page: Page, problem: string): Promise<void> {
  await page.getByTestId('problem-picker').click();
  await page.locator(`[data-testid="problem-option"][data-problem="${problem}"]`).click();
  await expect(page.getByTestId('fact').first()).toBeVisible();
  await page.getByText('Чего нет на странице').click();
}

test('every fact of an order can be corrected behind «Почему?», and what follows from it changes at once', async ({
  extension,
}) => {
  const { page, close } = await openWorking(extension);
  const message = page.getByTestId('message-text');

  await correct(page, 'placedOn', '2026-01-05');
  await expect(message).toHaveValue(/5 января/);

  await expect(step(page, 'refusal-notice')).toHaveCount(1);
  await correct(page, 'soldBy', 'ozon');
  await expect(step(page, 'refusal-notice')).toHaveCount(0);

  await expect(step(page, 'bank')).toHaveCount(1);
  await correct(page, 'paidByCard', 'no');
  await expect(step(page, 'bank')).toHaveCount(0);

  await correct(page, 'payment', 'on-receipt');
  await expect(page.getByTestId('penalty-days')).toHaveCount(0);
  await fact(page, 'payment').locator('select').selectOption('paid');
  await correct(page, 'total', '1 000');
  await expect(page.getByTestId('penalty-days')).toContainText('15');

  await correct(page, 'status', 'ready-for-pickup');
  await expect(page.getByTestId('why')).toContainText('На странице заказ ждёт в пункте выдачи');
  await correct(page, 'receivedOn', addDays(today(), -1));
  // Goods that came cannot be cancelled any more.
  await expect(step(page, 'cancel')).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  await close();
});

test('a storage day, a day of cancelling and a day of receiving set the step and its day', async ({
  extension,
}) => {
  const { page, close } = await openWorking(extension);
  await correct(page, 'status', 'ready-for-pickup');
  await choose(page, 'changed-mind');
  await expect(next(page)).toHaveAttribute('data-step', 'self-service');
  await correct(page, 'storageUntil', addDays(today(), 2));
  await expect(next(page)).toHaveAttribute('data-due', addDays(today(), 2));

  await choose(page, 'refund-after-cancel');
  await correct(page, 'status', 'cancelled');
  await correct(page, 'cancelledOn', addDays(today(), -1));
  await expect(next(page)).toHaveAttribute('data-step', 'self-service');
  await correct(page, 'cancelledOn', addDays(today(), -5));
  await expect(next(page)).toHaveAttribute('data-step', 'chat');

  await choose(page, 'received-but-missing');
  await correct(page, 'receivedOn', addDays(today(), -5));
  await expect(next(page)).toHaveAttribute('data-due', addDays(today(), 2));
  await close();
});

test('of goods that were swapped the police stand beside the way once the person says so', async ({
  extension,
}) => {
  const { page, close } = await openWorking(extension);
  await choose(page, 'wrong-item');
  await correct(page, 'status', 'received');
  await expect(page.locator('[data-testid="beside-step"][data-step="police"]')).toHaveCount(0);
  await correct(page, 'swapped', 'yes');
  await expect(page.locator('[data-testid="beside-step"][data-step="police"]')).toHaveCount(1);
  await correct(page, 'returnUntil', addDays(today(), 9));
  await expect(page.getByTestId('why')).toContainText('этот день вы прочитали на странице Ozon');
  await close();
});

test('of several parcels the one in dispute has its own days, its own price and its own penalty', async ({
  extension,
}) => {
  const number = '71530418-0093';
  const [first, second] = ['48120365575', '48120365576'];
  const described = {
    number,
    placedOn: addDays(today(), -20),
    parcels: [
      {
        shipmentId: first,
        status: 'В пути',
        expected: addDays(today(), -10),
        items: [{ name: 'Лампа настольная', sku: '1536447824', price: 100_000 }],
      },
      {
        shipmentId: second,
        status: 'В пути',
        expected: addDays(today(), -2),
        items: [{ name: 'Кружка', sku: '1536447825', price: 40_000, quantity: 2 }],
      },
    ],
  };
  const address = orderAddress(number);
  const pages = { [address]: orderPage(described, { today: today() }) };
  const { page, close } = await openWorking(extension, pages, address);
  await correct(page, 'payment', 'paid');
  await expect(fact(page, 'parcelTotal')).toHaveAttribute('data-source', 'page');
  await page.getByText('Неустойка по дням').click();
  await expect(page.getByTestId('penalty-day').last()).toHaveAttribute('data-amount', '5000');
  await expect(page.getByTestId('penalty-days')).toContainText('Считаем только это отправление');

  await page.locator(`[data-testid="parcel"][data-parcel="${second}"]`).click();
  await expect(fact(page, 'promisedOn')).toBeVisible();
  // A price beside two pieces may be of one or of both: the page leaves it open, the person knows.
  await correct(page, 'payment', 'paid');
  await expect(page.getByTestId('penalty-lacks-sum')).toBeVisible();
  await correct(page, 'parcelTotal', '800');
  await expect(page.getByTestId('penalty-lacks-sum')).toHaveCount(0);
  await expect(page.getByTestId('penalty-days')).toContainText(': 8');
  await close();
});

test('where the buyer’s own clock shows another hour, the step says both', async ({ extension }) => {
  const { page, close } = await openWorking(extension);
  const clock = await page.context().newCDPSession(page);
  await clock.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Vladivostok' });
  await choose(page, 'received-but-missing');
  await correct(page, 'receivedOn', addDays(today(), -5));
  await expect(next(page)).toContainText(/23:59 по Москве \(у вас 06:59, \d+ [а-я]+\)/);
  await clock.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Moscow' });
  await fact(page, 'receivedOn').locator('input').fill(addDays(today(), -4));
  await expect(next(page)).toContainText('23:59 по Москве');
  await expect(next(page)).not.toContainText('у вас');
  await close();
});

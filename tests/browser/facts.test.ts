import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const order = lateOrder();
const fact = (page: Page, id: string) => page.locator(`[data-testid="fact"][data-fact="${id}"]`);
const next = (page: Page) => page.getByTestId('next-step');

async function openWorking(extension: ExtensionBrowser) {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
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
  await fact(page, id).getByTestId('fact-correct').click();
  const field = fact(page, id).locator('input, select');
  if ((await field.evaluate((node) => node.tagName)) === 'SELECT') await field.selectOption(value);
  else {
    await field.fill(value);
    await field.press('Tab');
  }
  await expect(fact(page, id)).toHaveAttribute('data-source', 'person');
}

async function choose(page: Page, problem: string): Promise<void> {
  await page.getByTestId('problem-picker').click();
  await page.locator(`[data-testid="problem-option"][data-problem="${problem}"]`).click();
  await expect(page.getByTestId('fact').first()).toBeVisible();
}

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

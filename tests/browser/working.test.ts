import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { axeViolations } from './axe.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

async function openWorking(extension: ExtensionBrowser): Promise<{ page: Page; close: () => Promise<void> }> {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  await popup.page.getByTestId('why').locator('summary').first().click();
  await expect(popup.page.getByTestId('fact').first()).toBeVisible();
  await popup.page.getByText('Что ещё можно сделать').click();
  return popup;
}

const fact = (page: Page, id: string) => page.locator(`[data-testid="fact"][data-fact="${id}"]`);
const next = (page: Page) => page.getByTestId('next-step');

test('a fact is corrected behind «Почему?», the step follows, and the correction outlives the next reading', async ({
  extension,
}) => {
  const first = await openWorking(extension);
  const promised = fact(first.page, 'promisedOn');
  await expect(promised).toHaveAttribute('data-source', 'page');
  await expect(promised).toContainText('прочитано со страницы');
  await expect(next(first.page)).toHaveAttribute('data-step', 'chat');
  await promised.getByTestId('fact-correct').click();
  await promised.locator('input').fill(addDays(today(), 4));
  await expect(next(first.page)).toHaveAttribute('data-step', 'self-service');
  await expect(promised).toHaveAttribute('data-source', 'person');
  await expect(promised).toContainText('сказали вы');
  await expect(promised).toContainText('На странице:');
  await first.close();

  const second = await openWorking(extension);
  await expect(next(second.page)).toHaveAttribute('data-step', 'self-service');
  // The page's own word is still there, on the parcel and behind the question.
  await expect(second.page.getByTestId('parcel')).toHaveAttribute('data-expected-to', order.promisedOn);
  await fact(second.page, 'promisedOn').getByTestId('fact-undo').click();
  await expect(next(second.page)).toHaveAttribute('data-step', 'chat');
  await expect(fact(second.page, 'promisedOn')).toHaveAttribute('data-source', 'page');
  await second.close();
});

test('a sum, a state and the seller are corrected too, and what cannot be read is refused with words', async ({
  extension,
}) => {
  const { page, close } = await openWorking(extension);
  await fact(page, 'total').getByTestId('fact-correct').click();
  await fact(page, 'total').locator('input').fill('много');
  await fact(page, 'total').locator('input').press('Tab');
  await expect(fact(page, 'total').getByRole('alert')).toContainText('цифрами');
  await fact(page, 'total').locator('input').fill('5 000,50');
  await fact(page, 'total').locator('input').press('Tab');
  await expect(fact(page, 'total')).toContainText('5 000,50');
  await page.getByText('Чего нет на странице').click();
  await fact(page, 'soldBy').getByTestId('fact-correct').click();
  await fact(page, 'soldBy').locator('select').selectOption('ozon');
  await expect(page.locator('[data-testid="alternative"][data-rung="refusal-notice"]')).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  await close();
});

test('another step can be taken against the advice, and there is a way back', async ({ extension }) => {
  const { page, close } = await openWorking(extension);
  const claim = page.locator('[data-testid="alternative"][data-rung="claim"]');
  await expect(claim).toHaveAttribute('data-why-not', 'later');
  await claim.getByTestId('take-alternative').click();
  await expect(next(page)).toHaveAttribute('data-step', 'claim');
  await expect(page.getByTestId('chosen-step')).toContainText('Напишите в чат поддержки');
  await page.getByTestId('back-to-advice').click();
  await expect(next(page)).toHaveAttribute('data-step', 'chat');
  await expect(page.getByTestId('chosen-step')).toHaveCount(0);
  await close();
});

test('what may run beside the step opens with its own letter, goes into the log, and the way goes on', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const { page, close } = await extension.pressToolbar();
  const besides = page.locator('details', { has: page.getByTestId('beside-step') });
  await besides.locator('summary').click();
  await besides.locator('[data-step="seller-chat"]').getByTestId('open-step').click();
  await expect(next(page)).toHaveAttribute('data-step', 'seller-chat');
  await expect(page.getByTestId('message-text')).toHaveValue(/Прошу продавца до /);
  await page.getByTestId('back-to-advice').click();
  await besides.locator('summary').click();
  await besides.locator('[data-step="bank"]').getByTestId('open-step').click();
  await expect(next(page)).toHaveAttribute('data-step', 'bank');
  await expect(page.getByTestId('chosen-step')).toBeVisible();
  await page.getByText('Как это сделать').click();
  await expect(page.getByTestId('channel')).toHaveAttribute('data-channel', 'bank');
  await page.getByTestId('back-to-advice').click();
  await expect(next(page)).toHaveAttribute('data-step', 'chat');
  await expect(page.getByTestId('message-text')).toHaveValue(new RegExp(order.number));
  await close();
});

test('the penalty is told day by day once it is asked for', async ({ extension }) => {
  const { page, close } = await openWorking(extension);
  await expect(page.getByTestId('penalty-day')).toHaveCount(0);
  await fact(page, 'payment').getByTestId('fact-correct').click();
  await fact(page, 'payment').locator('select').selectOption('paid');
  await page.getByText('Неустойка по дням').click();
  await expect(page.getByTestId('penalty-day')).toHaveCount(3);
  await expect(page.getByTestId('penalty-day').last()).toHaveAttribute('data-amount', '5235');
  await expect(page.getByTestId('penalty-formula')).toContainText('0,5');
  await expect(page.getByTestId('penalty-days')).toContainText('решает суд');
  await fact(page, 'promisedOn').getByTestId('fact-correct').click();
  await fact(page, 'promisedOn').locator('input').fill(addDays(today(), -400));
  await expect(page.getByTestId('penalty-day')).toHaveCount(0);
  await expect(page.getByTestId('penalty-run').first()).toBeVisible();
  await expect(page.getByTestId('penalty-days')).toContainText('Предел достигнут');
  await page.getByTestId('penalty-run').first().getByRole('button').click();
  await expect(page.getByTestId('penalty-day').first()).toBeVisible();
  await close();
});

import type { Page } from '@playwright/test';
import { pasted } from './clipboard.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const order = lateOrder();
const next = (page: Page) => page.getByTestId('next-step');

async function openPopup(extension: ExtensionBrowser) {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  return extension.pressToolbar();
}

/** The steps that may be taken at once: one stands alone, several unfold. */
async function openBeside(page: Page, step: string): Promise<void> {
  await expect(page.getByTestId('beside-step').first()).toBeAttached();
  const folded = page.locator('details', { has: page.getByTestId('beside-step') });
  if ((await folded.count()) > 0) await folded.locator('summary').click();
  await page.locator(`[data-testid="beside-step"][data-step="${step}"]`).getByTestId('open-step').click();
  await expect(next(page)).toHaveAttribute('data-step', step);
}

async function attemptsInLog(extension: ExtensionBrowser) {
  const log = await extension.context.newPage();
  await log.goto(extension.pageAddress('options.html'));
  await log.getByTestId('case-row').click();
  await expect(log.getByTestId('attempt-row').first()).toBeVisible();
  const rows = await log
    .getByTestId('attempt-row')
    .evaluateAll((all) =>
      all.map((row) => `${row.getAttribute('data-channel')} ${row.getAttribute('data-state')}`),
    );
  await log.close();
  return rows.sort();
}

test('the letter of a step beside the way goes into the log, is asked about, and leaves the way where it was', async ({
  extension,
}) => {
  const first = await openPopup(extension);
  await openBeside(first.page, 'bank');
  await expect(first.page.getByTestId('message-text')).toHaveValue(/ЗАЯВЛЕНИЕ ОБ ОСПАРИВАНИИ ОПЕРАЦИИ/);
  await first.page.getByTestId('copy-message').click();
  await expect(first.page.getByTestId('notice')).not.toBeEmpty();
  await first.close();
  expect(await pasted(extension.tab)).toContain('ЗАЯВЛЕНИЕ ОБ ОСПАРИВАНИИ ОПЕРАЦИИ');
  expect(await attemptsInLog(extension)).toEqual(['bank prepared']);

  // Prepared is not sent: the way has not moved, and the question comes first.
  const second = await openPopup(extension);
  await expect(second.page.getByTestId('sent-question')).toContainText('банк');
  await second.page.getByTestId('sent-yes').click();
  await expect(next(second.page)).toHaveAttribute('data-step', 'chat');
  await expect(second.page.locator('[data-testid="beside-step"][data-step="bank"]')).toHaveCount(0);
  await second.close();
  expect(await attemptsInLog(extension)).toEqual(['bank sent']);

  // The way itself goes on beside it, and both stand in the log.
  const third = await openPopup(extension);
  await third.page.getByTestId('copy-message').click();
  await expect(third.page.getByTestId('notice')).not.toBeEmpty();
  await third.close();
  const fourth = await openPopup(extension);
  await fourth.page.getByTestId('sent-yes').click();
  await expect(next(fourth.page)).toHaveAttribute('data-step', 'follow-up');
  await fourth.close();
  expect(await attemptsInLog(extension)).toEqual(['bank sent', 'chat sent']);
});

test('a step taken against the advice is logged as that step, and the way goes on behind it', async ({
  extension,
}) => {
  const first = await openPopup(extension);
  await first.page.getByTestId('why').locator('summary').first().click();
  await first.page.getByText('Что ещё можно сделать').click();
  await first.page
    .locator('[data-testid="alternative"][data-rung="email"]')
    .getByTestId('take-alternative')
    .click();
  await expect(next(first.page)).toHaveAttribute('data-step', 'email');
  await first.page.getByTestId('copy-message').click();
  await expect(first.page.getByTestId('notice')).not.toBeEmpty();
  await first.close();
  const second = await openPopup(extension);
  await second.page.getByTestId('sent-yes').click();
  await expect(next(second.page)).toHaveAttribute('data-step', 'follow-up');
  await second.page.getByTestId('why').locator('summary').first().click();
  await second.page.getByText('Что ещё можно сделать').click();
  // The chat was passed by and can still be taken; what was done is said to be.
  const chat = second.page.locator('[data-testid="alternative"][data-rung="chat"]');
  await expect(chat).toHaveAttribute('data-why-not', 'passed-by');
  await expect(second.page.locator('[data-testid="alternative"][data-rung="email"]')).toHaveAttribute(
    'data-why-not',
    'taken',
  );
  await second.close();
  expect(await attemptsInLog(extension)).toEqual(['email sent']);
});

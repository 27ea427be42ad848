import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { keptValue } from './kept-value.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

test('a problem that was chosen stands there again, though the popup was closed before anything was copied', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  const option = '[data-testid="problem-option"][data-problem="late-but-wanted"]';
  await popup.page.getByTestId('problem-picker').click();
  await popup.page.locator(option).click();
  await expect.poll(() => kept(popup.page, `draft:problem:${order.number}`)).toBe('late-but-wanted');
  await popup.close();
  const again = await extension.pressToolbar();
  await expect(again.page.locator(option)).toHaveAttribute('aria-checked', 'true');
  // The case that now opens keeps its problem by itself.
  await again.page.getByTestId('copy-message').click();
  await expect(again.page.getByTestId('notice')).not.toBeEmpty();
  await again.close();
  const last = await extension.pressToolbar();
  await expect(last.page.locator(option)).toHaveAttribute('aria-checked', 'true');
  await last.close();
});

test('an order typed in by hand stands in the form again, until it has a case', async ({ extension }) => {
  await serveShop(extension.context, { 'https://example.org/': '<h1>Example</h1>' });
  await extension.tab.goto('https://example.org/');
  const popup = await extension.pressToolbar();
  await popup.page.getByTestId('manual-number').fill(order.number);
  await popup.page.getByTestId('manual-promised').fill(addDays(today(), -3));
  await popup.page.getByTestId('manual-status').selectOption('in-transit');
  await expect.poll(() => keptOrder(popup.page)).toContain('in-transit');
  await popup.close();

  const again = await extension.pressToolbar();
  await expect(again.page.getByTestId('manual-number')).toHaveValue(order.number);
  await expect(again.page.getByTestId('manual-promised')).toHaveValue(addDays(today(), -3));
  await expect(again.page.getByTestId('manual-status')).toHaveValue('in-transit');
  await again.page.getByTestId('manual-save').click();
  await again.page.getByTestId('copy-message').click();
  await expect(again.page.getByTestId('notice')).not.toBeEmpty();
  await again.close();

  const last = await extension.pressToolbar();
  await expect(last.page.getByTestId('prepared-elsewhere')).toBeVisible();
  await expect(last.page.getByTestId('manual-number')).toHaveValue('');
  await last.close();
});

/** What the disk has under a name: a popup that is closed sooner than the disk has it can keep nothing. */
const kept = async (page: Page, name: string) => String(await keptValue(page, name));
const keptOrder = (page: Page) => kept(page, 'draft:typed-order');

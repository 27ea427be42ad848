import type { Locator } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { expect, test } from './test.ts';

const boxOf = async (one: Locator) => {
  const box = await one.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { top: box.y, bottom: box.y + box.height };
};

test('the reminder of a backup covers no row that is come to by keys, and no bar of the chosen', async ({
  extension,
}) => {
  const asked = unansweredCase(lateOrder(), longAgo(today()));
  const [first] = asked.attempts;
  if (!first) throw new Error('The case has no contact.');
  const attempts = Array.from({ length: 60 }, (_none, nth) => ({ ...first, id: `contact-${nth}` }));
  const page = await importCases(extension, [{ ...asked, attempts }]);
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto(extension.pageAddress('options.html#/log'));
  await page.reload();
  const reminder = page.getByTestId('backup-reminder');
  await reminder.waitFor();

  await page.getByTestId('attempt-row').first().getByRole('link').focus();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowDown');
  const reached = page.locator('[data-testid="attempt-row"]:focus-within');
  await expect(reached).toHaveAttribute('aria-rowindex', '32');
  expect((await boxOf(reached)).bottom).toBeLessThanOrEqual((await boxOf(reminder)).top);

  // The bar of the chosen stands at the window's foot however long the table is, and the reminder gives way.
  await page.keyboard.press('Space');
  const bar = await boxOf(page.getByTestId('bulk'));
  expect(bar.bottom).toBeLessThanOrEqual(700);
  expect(bar.top).toBeGreaterThan((await boxOf(reached)).bottom);
  expect((await boxOf(reminder)).top).toBeGreaterThanOrEqual(bar.bottom);
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
  await expect(reached).toHaveAttribute('aria-rowindex', '37');
  expect((await boxOf(reached)).bottom).toBeLessThanOrEqual((await boxOf(page.getByTestId('bulk'))).top);

  // What was just done is said above the reminder, not over it.
  await page.getByTestId('bulk-none').click();
  await page.getByTestId('backup-reminder-later').waitFor();
  await page.getByTestId('attempt-row').first().scrollIntoViewIfNeeded();
  await page.getByTestId('export-csv').evaluate((button: HTMLButtonElement) => button.click());
  const notice = await boxOf(page.getByTestId('notice'));
  expect(notice.bottom).toBeLessThanOrEqual((await boxOf(reminder)).top);
});

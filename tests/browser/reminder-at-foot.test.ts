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

  await page.keyboard.press('Space');
  const bar = await boxOf(page.locator('.bulk'));
  const { top } = await boxOf(reminder);
  expect(top).toBeGreaterThanOrEqual(bar.bottom);
});

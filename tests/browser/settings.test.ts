import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { axeViolations } from './axe.ts';
import { importCases, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { expect, test } from './test.ts';
import { openCases, openSettings } from './views.ts';

const SETTINGS = [
  'switch-reminders',
  'switch-overlay',
  'switch-auto-backup',
  'switch-sync',
  'change-keys',
  'language',
];
/** What is done with the log as a whole: found on the page as it first opens. */
const DATA = ['export-json', 'export-csv', 'export-ics', 'delete-all'];

const awaited = () => unansweredCase(lateOrder(), today());

async function expectOnly(page: Page, shown: readonly string[], hidden: readonly string[]): Promise<void> {
  for (const part of shown) await expect(page.getByTestId(part)).toBeVisible();
  for (const part of hidden) await expect(page.getByTestId(part)).toBeHidden();
}

test('settings are a view of their own, reached by keys, linked to and gone back from; the log has its data and no switch', async ({
  extension,
}) => {
  const page = await importCases(extension, [awaited()]);
  await expectOnly(page, DATA, SETTINGS);
  await expect(page.getByTestId('import-file')).toBeAttached();

  const link = page.getByRole('link', { name: 'Настройки' });
  await page.getByTestId('log-search').focus();
  await page.keyboard.press('Shift+Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expectOnly(page, [...SETTINGS, ...DATA], ['case-row', 'figures']);
  await expect(link).toHaveAttribute('aria-current', 'page');
  expect(page.url()).toMatch(/#\/settings$/);
  expect(await axeViolations(page)).toEqual([]);

  await page.goBack();
  await expectOnly(page, ['case-row'], SETTINGS);
  await page.goForward();
  await page.reload();
  await expectOnly(page, SETTINGS, ['case-row']);
  // A search is over the whole log, wherever it begins.
  await page.getByTestId('log-search').fill('Где');
  await expectOnly(page, ['attempt-row'], SETTINGS);
  await page.getByTestId('log-search').fill('');
  await expectOnly(page, SETTINGS, ['attempt-row']);
});

test('the language is chosen in the settings, and they speak it at once', async ({ extension }) => {
  const page = await importCases(extension, [awaited()]);
  await openSettings(page);
  await page.getByTestId('language').selectOption('en');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.getByTestId('language').selectOption('');
  await expect(page.getByRole('heading', { level: 1, name: 'Настройки' })).toBeVisible();
});

test('a backup that was chosen waits while something else is looked at', async ({ extension }) => {
  const page = await importCases(extension, [awaited()]);
  const backup = { format: 'poryadok-backup', version: 1, settings: { language: null }, orders: [] };
  const cases = [unansweredCase(lateOrder(), today(), 'case-2')];
  await page.getByTestId('import-file').setInputFiles({
    name: 'poryadok.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...backup, cases })),
  });
  await expect(page.getByTestId('import-plan')).toBeVisible();
  await page.getByRole('link', { name: 'Письма' }).click();
  await expectOnly(page, [], ['import-plan', ...DATA]);
  await openCases(page);
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('case-row')).toHaveCount(2);
});

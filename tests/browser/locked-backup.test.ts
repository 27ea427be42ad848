import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { axeViolations } from './axe.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { expect, test } from './test.ts';

const order = lateOrder();
const PASSPHRASE = 'ёж несёт четыре груши';

/** Makes a copy under the passphrase by keyboard alone; gives the file. */
async function saveLocked(page: Page): Promise<string> {
  await page.getByTestId('export-locked').press('Enter');
  const form = page.getByTestId('lock-form');
  await expect(page.getByTestId('lock-passphrase')).toBeFocused();
  await page.keyboard.type(PASSPHRASE);
  await expect(page.getByTestId('lock-strength')).toHaveAttribute('data-strength', 'strong');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSPHRASE);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await expect(form).toHaveCount(0);
  expect(download.suggestedFilename()).toBe(`poryadok-${today()}-locked.json`);
  return download.path();
}

test('a copy under a passphrase brings everything back, a wrong passphrase nothing', async ({
  extension,
}) => {
  const page = await importCases(extension, [unansweredCase(order, longAgo(today()))]);
  const file = await saveLocked(page);
  const content = readFileSync(file, 'utf8');
  expect(content).toContain('закрытая паролем');
  expect(content).not.toContain(order.number);
  await page.getByTestId('delete-all').click();
  await page.getByTestId('delete-all-confirm').click();
  await expect(page.getByTestId('case-row')).toHaveCount(0);

  await page.getByTestId('import-file').setInputFiles(file);
  await expect(page.getByTestId('unlock-passphrase')).toBeFocused();
  await page.keyboard.type('не тот пароль');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('unlock-wrong')).toBeVisible();
  await expect(page.getByTestId('import-confirm')).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByTestId('unlock-passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByTestId('import-confirm').click();
  await expect(page.getByTestId('case-row')).toHaveCount(1);
});

test('a damaged copy is not taken for a wrong passphrase, and changes nothing', async ({ extension }) => {
  const page = await importCases(extension, [unansweredCase(order, longAgo(today()))]);
  const file = await saveLocked(page);
  const text = readFileSync(file, 'utf8');
  const at = text.length - 60;
  writeFileSync(file, `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`);
  await page.getByTestId('import-file').setInputFiles(file);
  await page.getByTestId('unlock-passphrase').fill(PASSPHRASE);
  await page.getByTestId('unlock').click();
  await expect(page.getByTestId('notice')).toContainText('повреждена');
  await expect(page.getByTestId('unlock-form')).toHaveCount(0);
  await expect(page.getByTestId('import-confirm')).toHaveCount(0);
  await expect(page.getByTestId('case-row')).toHaveCount(1);
});

test('a passphrase is made up, shown, and opens the copy', async ({ extension }) => {
  const page = await importCases(extension, [unansweredCase(order, longAgo(today()))]);
  await page.getByTestId('export-locked').click();
  await page.getByTestId('lock-invent').click();
  const passphrase = await page.getByTestId('lock-passphrase').inputValue();
  expect(await axeViolations(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('lock-save').click(),
  ]);
  await page.getByTestId('import-file').setInputFiles(await download.path());
  await page.getByTestId('unlock-passphrase').fill(passphrase);
  await page.getByTestId('unlock').click();
  await expect(page.getByTestId('import-plan')).toContainText('нет ничего нового');
});

import { readFileSync } from 'node:fs';
import { unzip } from '../papers/unzip.ts';
import { axeViolations } from './axe.ts';
import { importBackup, PAPER_CASE, paperBackup, WRITER } from './paper-case.ts';
import { expect, test } from './test.ts';

test('evidence of a case is numbered in its papers, in their text and in its folder alike', async ({
  extension,
}) => {
  await importBackup(extension, paperBackup(WRITER));
  const log = await extension.context.newPage();
  await log.goto(extension.pageAddress(`options.html#/case/${PAPER_CASE}`));
  await log.getByTestId('evidence-file').setInputFiles({
    name: 'Ответ продавца.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Товара нет'),
  });
  await expect(log.getByTestId('evidence')).toHaveCount(1);

  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress(`claim.html#/${PAPER_CASE}/claim`));
  const attachments = page.getByTestId('paper').locator('.attachments li');
  await expect(attachments.nth(3)).toContainText('Файл «Ответ продавца.txt»');
  await expect(attachments.nth(3)).toContainText('E01');
  expect(await attachments.evaluateAll((all: HTMLLIElement[]) => all.map((one) => one.value))).toEqual([
    1, 2, 3, 4, 5,
  ]);
  await expect(page.getByTestId('paper')).toContainText('Доказательства прилагаются: приложение 4.');
  await expect(page.getByTestId('calculation').locator('caption')).toHaveText(
    'Приложение 5. Расчёт неустойки',
  );
  expect(await axeViolations(page)).toEqual([]);
  await page.getByTestId('attach-evidence').uncheck();
  await expect(attachments).toHaveCount(4);
  await expect(page.getByTestId('paper')).not.toContainText('Доказательства прилагаются');

  const [download] = await Promise.all([
    log.waitForEvent('download'),
    log.getByTestId('export-bundle').click(),
  ]);
  const files = new Map(unzip(readFileSync(await download.path())));
  const [name] = [...files.keys()].filter((one) => one.startsWith('E01'));
  expect(name).toBe('E01 Ответ продавца.txt');
  expect(String(files.get('Опись.txt'))).toContain('E01 Ответ продавца.txt');
  expect(String(files.get('Дело.html'))).toContain('E01 · Файл · Ответ продавца.txt');
});

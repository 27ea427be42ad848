import { readFileSync } from 'node:fs';
import { unzip } from '../papers/unzip.ts';
import { axeViolations } from './axe.ts';
import { importBackup, PAPER_CASE, paperBackup, WRITER } from './paper-case.ts';
import { expect, test } from './test.ts';

test('a piece of evidence is moved to a contact of its case, stays there, and is moved back at one press', async ({
  extension,
}) => {
  await importBackup(extension, paperBackup(WRITER));
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress(`options.html#/case/${PAPER_CASE}`));
  await page.getByTestId('evidence-file').setInputFiles({
    name: 'Ответ.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Товара нет'),
  });
  const chosen = page.getByTestId('evidence-of').locator('option:checked');
  await expect(chosen).toHaveText('Дело в целом');
  const contact = page.getByTestId('evidence-of').locator('option').nth(1);
  const named = (await contact.textContent()) ?? '';
  expect(named).toMatch(/^Чат поддержки, \d+ [а-я]+$/);
  await page.getByTestId('evidence-of').selectOption(named);
  await expect(page.getByTestId('notice')).toHaveText('Перенесено');
  await expect(chosen).toHaveText(named);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByTestId('evidence').scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'test-results/pictures/evidence-of.png' });

  const again = await extension.context.newPage();
  await again.goto(extension.pageAddress(`options.html#/case/${PAPER_CASE}`));
  const there = again.getByTestId('evidence-of').locator('option:checked');
  await expect(there).toHaveText(named);
  // Whoever gets the case's folder reads under the contact which files show it.
  const [folder] = await Promise.all([
    again.waitForEvent('download'),
    again.getByTestId('export-bundle').click(),
  ]);
  const paper = unzip(readFileSync(await folder.path())).get('Дело.html');
  expect(paper).toMatch(/<h3>Чат поддержки,(?:(?!<h3>).)*Доказательства: E01</s);
  await page.bringToFront();
  await page.getByTestId('undo').click();
  await expect(chosen).toHaveText('Дело в целом');
  await expect(there).toHaveText('Дело в целом');
});

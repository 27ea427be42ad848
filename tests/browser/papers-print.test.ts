import { join } from 'node:path';
import { ROOT } from '../../scripts/run-tool.ts';
import { firstLoadScripts } from '../house/built.ts';
import { axeViolations } from './axe.ts';
import { lateOrder } from './late-order.ts';
import { importBackup, openPaperFromPopup, PAPER_CASE, paperBackup, WRITER } from './paper-case.ts';
import { PAPER_RESULTS, printPaper } from './print-paper.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

test('a claim opens ready for print: head, demand, numbered attachments, calculation, signature', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  await importBackup(extension, paperBackup(WRITER));
  const page = await openPaperFromPopup(extension, order);
  const paper = page.getByTestId('paper');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('ПРЕТЕНЗИЯ');
  await expect(paper.locator('.head')).toContainText(WRITER['sender-name']);
  await expect(paper).toContainText(order.number);
  await expect(paper).toContainText(order.item.name);
  const attachments = paper.locator('.attachments li');
  expect(await attachments.evaluateAll((all: HTMLLIElement[]) => all.map((one) => one.value))).toEqual([
    1, 2, 3, 4,
  ]);
  await expect(attachments.last()).toHaveText('Расчёт неустойки');
  await expect(paper.getByTestId('calculation').locator('caption')).toHaveText(
    'Приложение 4. Расчёт неустойки',
  );
  // 3 490,50 ₽ × 0,5 % × 3 дня, kopecks cut off.
  await expect(paper.getByTestId('calculation').locator('tr').last()).toHaveText(/^Итого52,35\s₽$/);
  await expect(paper.locator('.signature')).toContainText(WRITER['sender-name']);
  // The same sum day by day: for the eyes, not for the printer.
  await page.getByText('Неустойка по дням').click();
  await expect(page.getByTestId('penalty-day')).toHaveCount(3);
  await expect(page.getByTestId('penalty-day').last()).toHaveAttribute('data-amount', '5235');
  await expect(page).toHaveTitle(`Претензия по заказу ${order.number}`);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({
      path: join(ROOT, 'test-results', 'pictures', `paper-${colorScheme}.png`),
      fullPage: true,
    });
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.emulateMedia({ media: null, colorScheme: null });
  expect((await printPaper(page, 'claim')).pages).toBe(2);
});

test('a claim in the person’s own words is printed in them, and follows what is changed meanwhile', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  await importBackup(extension, paperBackup(WRITER, 50));
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  const text = popup.page.getByTestId('message-text');
  await expect(text).toHaveValue(/ПРЕТЕНЗИЯ/);
  const own = (await text.inputValue()).replace('Ответ прошу дать письменно.', 'Жду ответа на бумаге.');
  await text.fill(own);
  await popup.close();

  const page = await openPaperFromPopup(extension, order);
  await expect(page.getByTestId('paper')).toContainText('Жду ответа на бумаге.');
  await expect(page.getByTestId('paper')).not.toContainText('Ответ прошу дать письменно.');
  await expect(page.getByTestId('paper-edited')).toBeVisible();
  const { pages } = await printPaper(page, 'claim-of-fifty');
  expect(pages).toBeGreaterThan(2);
  expect(pages).toBeLessThan(6);
});

test('an address that names no paper says where papers come from', async ({ extension }) => {
  const page = await extension.context.newPage();
  for (const [hash, words] of [
    ['', 'Такой бумаги нет'],
    [`#/${PAPER_CASE}/poem`, 'Такой бумаги нет'],
    [`#/${PAPER_CASE}/claim`, 'Этого дела больше нет'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(extension.pageAddress(`claim.html${hash}`));
    await expect(page.getByTestId('paper-state')).toContainText(words);
  }
});

test('the claim is saved as a Word file, whose code is not loaded before', async ({ extension }) => {
  await serveShop(extension.context, order.pages);
  await importBackup(extension, paperBackup(WRITER, 50));
  const page = await openPaperFromPopup(extension, order);
  await page.getByTestId('paper').waitFor();
  const loaded = firstLoadScripts('chrome-mv3', 'claim.html');
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((script) => script.includes('docx'))).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByTestId('save-docx').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`Претензия по заказу ${order.number}.docx`);
  await file.saveAs(join(PAPER_RESULTS, 'claim-of-fifty.docx'));
  await expect(page.getByTestId('paper-said')).not.toBeEmpty();
});

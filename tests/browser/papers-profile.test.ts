import { join } from 'node:path';
import { ROOT } from '../../scripts/run-tool.ts';
import { axeViolations } from './axe.ts';
import { lateOrder } from './late-order.ts';
import { importBackup, openPaperFromPopup, PAPER_CASE, paperBackup, WRITER } from './paper-case.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const order = lateOrder();
const PICTURES = join(ROOT, 'test-results', 'pictures');

test('a paper asks once for name and address, the next paper has them, and they can be forgotten', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  await importBackup(extension, paperBackup({}));
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  const asked = popup.page.getByTestId('profile').getByTestId('question');
  await expect(asked).toHaveCount(2);
  await expect(popup.page.getByTestId('copy-message')).toHaveCount(0);
  await popup.page.screenshot({ path: join(PICTURES, 'papers-asked.png'), animations: 'disabled' });
  expect(await axeViolations(popup.page)).toEqual([]);
  await popup.page.locator('[data-question="sender-name"] input').fill(WRITER['sender-name']);
  await popup.page.locator('[data-question="sender-address"] input').fill(WRITER['sender-address']);
  await popup.page.locator('[data-question="sender-address"] input').press('Tab');
  await expect(popup.page.getByTestId('message-text')).toHaveValue(new RegExp(WRITER['sender-name']));
  await popup.close();

  const page = await openPaperFromPopup(extension, order);
  const paper = page.getByTestId('paper');
  await expect(paper.locator('.head')).toContainText(WRITER['sender-name']);
  await page.getByTestId('own-details').locator('summary').click();
  const field = (name: string) => page.locator(`[data-question="${name}"] input`);
  await expect(field('sender-address')).toHaveValue(WRITER['sender-address']);

  // What is added here stands on the sheet at once; for this case alone it is kept nowhere else.
  await page.getByTestId('profile-once').check();
  await field('bank-details').fill(WRITER['bank-details']);
  await field('bank-details').press('Tab');
  await expect(paper).toContainText('Примербанк');
  await page.screenshot({ path: join(PICTURES, 'papers-details.png'), animations: 'disabled' });
  expect(await axeViolations(page)).toEqual([]);

  await page.getByTestId('profile-forget').click();
  await expect(page.getByTestId('paper-lacks')).toBeVisible();
  await expect(field('sender-name')).toHaveValue('');
  await expect(field('bank-details')).toHaveValue(WRITER['bank-details']);
  await field('sender-name').fill('Примеров Пётр');
  await field('sender-address').fill('190000, Санкт-Петербург');
  await field('sender-address').press('Tab');
  await expect(paper.locator('.head')).toContainText('Примеров Пётр');
  await page.close();
});

test('a backup brings the profile along, and deleting everything takes it away', async ({ extension }) => {
  await importBackup(
    extension,
    paperBackup({}).replace('"cases":', `"profile":${JSON.stringify(WRITER)},"cases":`),
  );
  const page = await extension.context.newPage();
  const address = extension.pageAddress(`claim.html#/${PAPER_CASE}/claim`);
  await page.goto(address);
  await expect(page.getByTestId('paper').locator('.head')).toContainText(WRITER['sender-name']);

  await page.goto(extension.pageAddress('options.html'));
  await page.getByTestId('delete-all').click();
  await page.getByTestId('delete-all-confirm').click();
  await expect(page.getByTestId('case-row')).toHaveCount(0);
  await importBackup(extension, paperBackup({}));
  await page.goto(address);
  await expect(page.getByTestId('paper-lacks')).toBeVisible();
});

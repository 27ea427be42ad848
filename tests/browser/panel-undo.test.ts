import { late, openPanel, pressLine } from './open-panel.ts';
import { panelIn } from './overlay-page.ts';
import { expect, test } from './test.ts';

test('what was written down in the panel is taken back there: a fact, and a step that was taken', async ({
  extension,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, panel } = await openPanel(extension);
  await panel.getByTestId('copy-message').click();
  await expect(panel.getByTestId('notice')).toContainText('Скопировано и записано');

  // Asked about on the next visit.
  await panel.getByTestId('panel-close').click();
  await expect.poll(() => page.frames().length).toBe(1);
  await page.waitForTimeout(500);
  await pressLine(page);
  const again = await panelIn(page);
  await again.getByTestId('sent-yes').click();
  await expect(again.getByTestId('appeal-number')).toBeVisible();
  const options = await extension.context.newPage();
  await options.goto(extension.pageAddress('options.html#/log'));
  await expect(options.getByTestId('attempt-row')).toHaveAttribute('data-state', 'sent');

  await page.bringToFront();
  await page.screenshot({ path: 'test-results/pictures/panel-undo.png' });
  const undo = again.getByTestId('undo');
  await undo.press('Enter');
  await expect(again.getByTestId('notice')).toHaveText('Отменено');
  await expect(undo).toHaveCount(0);
  await expect(again.getByTestId('sent-question')).toContainText('чат');
  await expect(options.getByTestId('attempt-row')).toHaveAttribute('data-state', 'prepared');
  await expect(again.getByTestId('order-number')).toHaveText(late.number);
});

import { HTML, late, openPanel, pressLine } from './open-panel.ts';
import { countOverlays, panelIn } from './overlay-page.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

test('the message goes from it into the page’s field, where the cursor stood, and is in the log before', async ({
  extension,
}) => {
  const fields =
    '<form onsubmit="event.preventDefault(); sent.value = +sent.value + 1"><textarea id="other"></textarea><textarea id="field" rows="6"></textarea><output id="sent">0</output></form>';
  const html = HTML.replace(/<body[^>]*>/, `$&${fields}`);
  await serveShop(extension.context, { [late.address]: html });
  const page = extension.tab;
  await page.goto(late.address);
  await expect.poll(() => countOverlays(page)).toBe(1);
  await page.waitForTimeout(500);
  await page.locator('#field').click();
  await page.keyboard.type('Здравствуйте. ');
  await pressLine(page);
  const panel = await panelIn(page);
  const text = await panel.getByTestId('message-text').inputValue();
  await panel.getByTestId('message-text').click();
  await panel.getByTestId('insert-message').click();
  await expect(panel.getByTestId('insert-said')).toHaveText('Вставлено. Проверьте и отправьте сами.');
  expect(await page.locator('#field').inputValue()).toBe(`Здравствуйте. ${text}`);
  expect(await page.locator('#other').inputValue()).toBe('');
  expect(await panel.getByTestId('message-text').inputValue()).toBe(text);
  await expect(page.locator('#sent')).toHaveText('0');
  const options = await extension.context.newPage();
  await options.goto(extension.pageAddress('options.html#/log'));
  await expect(options.getByTestId('attempt-row')).toHaveAttribute('data-state', 'prepared');
});

test('without a field on the page it offers no insertion', async ({ extension }) => {
  // The shell has a field of its own; the panel's, in which the message stands, is none of the page's.
  const { panel } = await openPanel(extension, HTML.replace(/<textarea[\s\S]*?<\/textarea>/g, ''));
  await panel.getByTestId('copy-message').waitFor();
  await panel.getByTestId('message-text').click();
  await expect(panel.getByTestId('insert-message')).toHaveCount(0);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../scripts/run-tool.ts';
import { axeViolations } from './axe.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const order = lateOrder();
const PICTURES = join(ROOT, 'test-results', 'pictures');

/** Presses Tab until the focus stands on the element of that name; fails where it never does. */
async function tabTo(page: Page, testId: string): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    const at = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.testid);
    if (at === testId) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${testId}`);
}

test('a letter is rewritten, checked, compared and put back by keys alone', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress('options.html#/letters/not-delivered/chat'));
  await expect(page.getByTestId('own-text')).toHaveValue(/\{order\}/);
  const preview = page.getByTestId('own-preview');
  await expect(preview).toContainText('00000000-0000');

  await tabTo(page, 'own-text');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Заказ {ordr}. Где он?');
  await expect(page.getByTestId('own-fault')).toHaveAttribute('data-fault', 'unknown-name');
  await expect(page.getByTestId('own-fault')).toContainText('{order}');
  await page.screenshot({
    path: join(PICTURES, 'own-letter-broken.png'),
    animations: 'disabled',
    fullPage: true,
  });
  expect(await axeViolations(page)).toEqual([]);

  // From the fault to its place: what is typed there mends it.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('{order}');
  await expect(page.getByTestId('own-faults')).toHaveAttribute('data-count', '0');
  await expect(preview).toContainText('Заказ 00000000-0000. Где он?');
  await expect(page.getByTestId('own-state')).toHaveAttribute('data-own', 'true');

  await tabTo(page, 'own-compare');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('own-compared')).toContainText('Где он?');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({
      path: join(PICTURES, `own-letter-${colorScheme}.png`),
      animations: 'disabled',
      fullPage: true,
    });
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 400, height: 800 });
  await page.screenshot({
    path: join(PICTURES, 'own-letter-narrow.png'),
    animations: 'disabled',
    fullPage: true,
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);

  await tabTo(page, 'own-restore');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('own-state')).toHaveAttribute('data-own', 'false');
  await expect(page.getByTestId('own-text')).toHaveValue(/Обещанный срок доставки/);
  await page.close();
});

test('own texts go out as a file, come in elsewhere, and a hostile file breaks nothing', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress('options.html#/letters/not-delivered/chat'));
  await page.getByTestId('own-text').fill('Заказ {order}. Прошу до {answer-by} ответить. {story}');
  await expect(page.getByTestId('own-state')).toHaveAttribute('data-own', 'true');
  const download = page.waitForEvent('download');
  await page.getByTestId('own-export').click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ letters: [{ id: 'not-delivered/chat' }] });

  const hostile = JSON.parse(file) as { letters: object[] };
  const [own] = hostile.letters;
  hostile.letters = [
    { ...own, text: '{each attempts}'.repeat(2_000) },
    ...Array.from({ length: 30_000 }, () => ({ id: '__proto__', text: 'x' })),
  ];
  const take = (text: string) =>
    page.getByTestId('own-import').setInputFiles({
      name: 'letters.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await take(JSON.stringify(hostile));
  await expect(page.getByTestId('notice')).toContainText('и ещё 29995');
  await expect(page.getByTestId('own-fault')).toHaveAttribute('data-fault', 'too-deep');

  // The person still has a letter: the product's own stands in.
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  await extension.tab.bringToFront();
  const popup = await extension.pressToolbar();
  await expect(popup.page.getByTestId('message-text')).toHaveValue(/Прошу проверить, где отправление/);
  await popup.close();

  await page.bringToFront();
  await take(file);
  await expect(page.getByTestId('own-text')).toHaveValue(/^Заказ \{order\}\. Прошу/);
  await page.close();
});

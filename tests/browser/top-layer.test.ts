import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { lateOrder } from './late-order.ts';
import { countOverlays, seeOverlay } from './overlay-page.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const late = lateOrder(today());

async function open(extension: ExtensionBrowser, part: string): Promise<Page> {
  const html = (late.pages[late.address] ?? '').replace(/<body[^>]*>/, `$&${part}`);
  await serveShop(extension.context, { [late.address]: html });
  await extension.tab.goto(late.address);
  await expect.poll(() => countOverlays(extension.tab)).toBe(1);
  // A press right after the tab came is taken for one that was meant for the page.
  await extension.tab.waitForTimeout(500);
  return extension.tab;
}

/** The middle of the tab's ×. */
async function closePoint(page: Page): Promise<readonly [number, number]> {
  const { x = 0, y = 0 } = (await seeOverlay(page))?.buttons[2] ?? {};
  return [x, y];
}

const hit = (page: Page, at: readonly [number, number]) =>
  page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, at);

async function expectDeaf(page: Page): Promise<void> {
  const at = await closePoint(page);
  expect(await hit(page, at)).not.toBe('poryadok-overlay');
  await page.mouse.click(...at);
  expect(await countOverlays(page)).toBe(1);
}

async function expectHearing(page: Page): Promise<void> {
  const at = await closePoint(page);
  await expect.poll(() => hit(page, at)).toBe('poryadok-overlay');
  await page.mouse.click(...at);
  await expect.poll(() => countOverlays(page)).toBe(0);
}

const DIALOG = `<dialog id="ask" style="width:90vw;height:90vh"><button id="answer" onclick="answered.value='yes'">Да</button>
  <output id="answered"></output></dialog><script>document.querySelector('#ask').showModal()</script>`;

test('below a dialog that the page has opened the tab takes no press, and works once the dialog is closed', async ({
  extension,
}) => {
  const page = await open(extension, DIALOG);
  await expectDeaf(page);
  await page.locator('#answer').click();
  await expect(page.locator('#answered')).toHaveText('yes');
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#ask')?.close());
  await expectHearing(page);
});

test('a dialog that the page opens later lies over the tab', async ({ extension }) => {
  const page = await open(extension, DIALOG.replace(/<script>.*/, ''));
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#ask')?.showModal());
  await expectDeaf(page);
  await page.locator('#answer').click();
  await expect(page.locator('#answered')).toHaveText('yes');
  await page.keyboard.press('Escape');
  await expectHearing(page);
});

test('a film over the whole window is not disturbed', async ({ extension }) => {
  const page = await open(
    extension,
    '<section id="film" style="background:black"><button onclick="film.requestFullscreen()">Смотреть</button></section>',
  );
  await page.locator('#film button').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('film');
  await expectDeaf(page);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expectHearing(page);
});

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { emptyPage, orderPage } from '../pages/build-page.ts';
import type { DescribedOrder } from '../pages/description.ts';
import { differingBox } from './differing-box.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { killBackground } from './kill-background.ts';
import { lateOrder, orderAddress } from './late-order.ts';
import { countOverlays, panelIn, type SeenOverlay, seeOverlay } from './overlay-page.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const day = today();
const late = lateOrder(day);
const LINE = /^Обещали к .+: напишите в чат поддержки$/;

/** An order that is on its way and not late. */
const onTime: DescribedOrder = {
  number: '71530418-0117',
  placedOn: addDays(day, -4),
  parcels: [
    {
      shipmentId: '48120365990',
      status: 'В пути',
      expected: addDays(day, 3),
      items: [{ name: 'Фонарь «Маяк»', sku: '1644409210', price: 129_000 }],
    },
  ],
};

async function open(extension: ExtensionBrowser, html?: string, address = late.address): Promise<Page> {
  await serveShop(extension.context, { [address]: html ?? late.pages[address] ?? '' });
  await extension.tab.goto(address);
  return extension.tab;
}

async function expectOverlay(page: Page): Promise<SeenOverlay> {
  await expect.poll(() => countOverlays(page)).toBe(1);
  const seen = await seeOverlay(page);
  if (!seen) throw new Error('The tab is gone again.');
  // A press right after the tab came is taken for one that was meant for the page.
  await page.waitForTimeout(500);
  return seen;
}

async function pressButton(page: Page, which: 'line' | 'move' | 'close'): Promise<void> {
  const seen = await seeOverlay(page);
  const button = seen?.buttons[['line', 'move', 'close'].indexOf(which)];
  if (!button) throw new Error(`There is no button for ${which}.`);
  await page.mouse.click(button.x, button.y);
}

/** Waits until the extension must have read the page, and had nothing to show. */
async function expectNone(page: Page): Promise<void> {
  await page.waitForTimeout(2_500);
  expect(await countOverlays(page)).toBe(0);
}

test('stands on the page of a late order, says the promised day and the step, and covers no corner', async ({
  extension,
}) => {
  const page = await open(extension);
  const seen = await expectOverlay(page);
  expect(seen.text).toMatch(LINE);
  expect(seen.box.width).toBeLessThanOrEqual(300);
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(seen.box.left + seen.box.width).toBeCloseTo(width, 0);
  await page.screenshot({ path: 'test-results/pictures/overlay.png' });
  // Ozon's chat button stands in the lower right corner, its cookie bar along the lower edge.
  expect(seen.box.top + seen.box.height).toBeLessThan(800 * 0.6);
});

test('stands on no page that has nothing to say', async ({ extension }) => {
  const page = await open(extension, orderPage(onTime, { today: day }), orderAddress(onTime.number));
  await expectNone(page);
});

test('stands on no page without an order', async ({ extension }) => {
  await expectNone(await open(extension, emptyPage({ today: day })));
});

test('says what an open case waits for', async ({ extension }) => {
  await (await importCases(extension, [unansweredCase(late, day)])).close();
  const page = await open(extension);
  expect((await expectOverlay(page)).text).toMatch(/^Ждём ответа до /);
});

test('says by when the step of an open case is to be taken while its clock runs', async ({ extension }) => {
  await (await importCases(extension, [unansweredCase(late, longAgo(day))])).close();
  const page = await open(extension);
  expect((await expectOverlay(page)).text).toMatch(/^(?:До .+|Сегодня|Срок вышел .+): [а-я]/);
});

test('asks about a message that was only copied, as soon as the popup is closed', async ({ extension }) => {
  const page = await open(extension);
  await expectOverlay(page);
  const popup = await extension.pressToolbar();
  await popup.page.getByTestId('copy-message').click();
  await expect(popup.page.getByTestId('notice')).not.toBeEmpty();
  await popup.close();
  await page.bringToFront();
  await expect.poll(async () => (await seeOverlay(page))?.text).toBe('Сообщение скопировано. Отправили?');
});

test('a press opens the panel, though the background was killed meanwhile', async ({ extension }) => {
  const page = await open(extension);
  await expectOverlay(page);
  const options = await extension.context.newPage();
  await options.goto(extension.pageAddress('options.html'));
  await killBackground(options);
  await page.bringToFront();
  await pressButton(page, 'line');
  await expect((await panelIn(page)).getByTestId('next-step')).toHaveAttribute('data-step', 'chat');
});

/** A browser that lets no panel into the page, and opens no popup unless the toolbar is pressed. */
function refusePopup(folder: string): void {
  rmSync(join(folder, 'panel.js'));
  const background = join(folder, 'background.js');
  const refuse = `chrome.action.openPopup = () => Promise.reject(new Error('refused'));`;
  writeFileSync(background, refuse + readFileSync(background, 'utf8'));
}

test.describe('where the browser lets neither panel nor popup be opened', () => {
  test.use({ wishes: { alter: refusePopup } });

  test('the tab says where to press', async ({ extension }) => {
    const page = await open(extension);
    await expectOverlay(page);
    await pressButton(page, 'line');
    await expect.poll(async () => (await seeOverlay(page))?.text).toMatch(/^Нажмите на значок «Порядка»/);
  });
});

test('closed by its button, it stays closed for that order; Esc closes it too', async ({ extension }) => {
  const page = await open(extension);
  await expectOverlay(page);
  await page.keyboard.press('Escape');
  expect(await countOverlays(page)).toBe(1);
  await page.evaluate(() => document.body.focus());
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await expect.poll(() => countOverlays(page)).toBe(0);
  await page.reload();
  await expectNone(page);

  const options = await extension.context.newPage();
  await options.goto(extension.pageAddress('options.html#/settings'));
  const overlay = options.getByTestId('switch-overlay');
  for (const isOn of [false, true]) {
    await overlay.click();
    // Only what the page calls written is on the disk.
    await expect(options.getByText('Записано')).toBeVisible();
    await options.reload();
    await expect(overlay).toBeChecked({ checked: isOn });
  }
  await options.close();
  await page.reload();
  await expectOverlay(page);
  await pressButton(page, 'close');
  await expect.poll(() => countOverlays(page)).toBe(0);
});

test('moved to the other edge by a button, it stands there from then on', async ({ extension }) => {
  const page = await open(extension);
  await expectOverlay(page);
  await pressButton(page, 'move');
  expect((await seeOverlay(page))?.box.left).toBe(0);
  await page.reload();
  expect((await expectOverlay(page)).box.left).toBe(0);
});

test('switched off in the options it is gone', async ({ extension }) => {
  const options = await extension.context.newPage();
  await options.goto(extension.pageAddress('options.html#/settings'));
  await options.getByTestId('switch-overlay').click();
  await expect(options.getByText('Записано')).toBeVisible();
  await expectNone(await open(extension));
});

test('goes when the person moves on to another order, and comes when they move back', async ({
  extension,
}) => {
  const page = await open(extension);
  await expectOverlay(page);
  const move = (number: string, html: string) =>
    page.evaluate(
      ([address, text]) => {
        history.pushState(null, '', address);
        const next = new DOMParser().parseFromString(text, 'text/html').querySelector('#layoutPage');
        if (next) document.querySelector('#layoutPage')?.replaceWith(next);
      },
      [orderAddress(number), html] as const,
    );
  await move(onTime.number, orderPage(onTime, { today: day, seed: 7 }));
  await expect.poll(() => countOverlays(page)).toBe(0);
  await expectNone(page);
  await move(late.number, late.pages[late.address] ?? '');
  expect((await expectOverlay(page)).text).toMatch(LINE);
});

const HOSTILE = `<style>
  * { all: unset !important }
  div, poryadok-overlay { display: none !important; opacity: 0 !important; visibility: hidden !important }
</style><script>
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown'])
    document.addEventListener(type, (event) => { event.preventDefault(); event.stopPropagation(); });
  document.addEventListener('keydown', () => { document.title = 'a key reached the page'; });
</script>`;

test('a page that resets and hides everything does not break it', async ({ extension }) => {
  const calm = await expectOverlay(await open(extension));
  await extension.context.unrouteAll();
  const page = await open(
    extension,
    (late.pages[late.address] ?? '').replace('</head>', `${HOSTILE}</head>`),
  );
  const seen = await expectOverlay(page);
  expect(seen.text).toMatch(LINE);
  expect(seen.box.width).toBeCloseTo(calm.box.width, 0);
  expect(seen.box.height).toBeCloseTo(calm.box.height, 0);
  await pressButton(page, 'move');
  expect((await seeOverlay(page))?.box.left).toBe(0);
});

test('a page whose policy forbids every style and script does not break it', async ({ extension }) => {
  const strict = `<meta http-equiv="content-security-policy" content="default-src 'none'; require-trusted-types-for 'script'">`;
  const calm = await expectOverlay(await open(extension));
  await extension.context.unrouteAll();
  const page = await open(extension, (late.pages[late.address] ?? '').replace('<head>', `<head>${strict}`));
  const seen = await expectOverlay(page);
  expect(seen.box.width).toBeCloseTo(calm.box.width, 0);
});

test('a press counts only from a person who sees what they press', async ({ extension }) => {
  const page = await open(extension);
  await expectOverlay(page);
  // A script's press at the element is none.
  await page.evaluate(() => document.querySelector<HTMLElement>('poryadok-overlay')?.click());
  // Nor is one on a page that was made invisible.
  await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.01', 'important'));
  await pressButton(page, 'close');
  expect(await countOverlays(page)).toBe(1);
  await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
  // Nor one through a hole in something that lies over the tab.
  const { x = 0, y = 0 } = (await seeOverlay(page))?.buttons[2] ?? {};
  await page.evaluate(
    ([left, top]) => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100%;height:100%;border:0;padding:0;background:white';
      cover.style.clipPath = `path(evenodd, "M0 0H9999V9999H0Z M${left} ${top}h8v8h-8z")`;
      document.body.append(cover);
      cover.showPopover();
    },
    [x - 4, y - 4] as const,
  );
  expect(
    await page.evaluate(([at, down]) => document.elementFromPoint(at, down)?.localName, [x, y] as const),
  ).toBe('poryadok-overlay');
  await page.mouse.click(x, y);
  expect(await countOverlays(page)).toBe(1);
  // Without any of this the same press counts.
  await page.evaluate(() => document.querySelector('#cover')?.remove());
  await page.mouse.click(x, y);
  await expect.poll(() => countOverlays(page)).toBe(0);
});

test('the page is the same but for the tab', async ({ extension }) => {
  const page = await open(extension);
  const { box } = await expectOverlay(page);
  await page.mouse.move(0, 0);
  const sizes = () =>
    page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  const [withTab, sizeWithTab] = [await page.screenshot(), await sizes()];
  await page.evaluate(() => document.querySelector('poryadok-overlay')?.remove());
  const [without, sizeWithout] = [await page.screenshot(), await sizes()];
  expect(sizeWithTab).toEqual(sizeWithout);
  const changed = await differingBox(extension, withTab, without);
  // Its shadow reaches a little beyond it.
  const reach = 24;
  expect(changed.left).toBeGreaterThan(box.left - reach);
  expect(changed.top).toBeGreaterThan(box.top - reach);
  expect(changed.right).toBeLessThanOrEqual(box.left + box.width + 1);
  expect(changed.bottom).toBeLessThan(box.top + box.height + reach);
});

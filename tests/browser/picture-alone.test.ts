import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { lateOrder } from './late-order.ts';
import { readOff, startPressingBrowser } from './pressing-browser.ts';

/* The picture that is kept as evidence shows the shop's page, and nothing of ours. */

const order = lateOrder();
/** Blue lies below the whole of our tab: whatever else is seen there is ours. */
const page = orderPage(order.described, { today: today() }).replace(
  '</body>',
  '<div style="position:fixed;inset:0 0 0 auto;width:50vw;background:#00f"></div></body>',
);
const BLUE = '0,0,255';

const press = (popup: Page, testId: string) => popup.locator(`[data-testid="${testId}"]`).click();
const isAside = (tab: Page) => tab.$eval('poryadok-overlay', (host) => host.hasAttribute('data-aside'));

/** The colours of a picture where our tab stands: shares of the window. */
type Shares = readonly [left: number, top: number, right: number, bottom: number];

/** @param address of a picture, as the window itself can read it */
function coloursIn(window: Page, address: string, shares: Shares): Promise<readonly string[]> {
  return window.evaluate(
    async (src, [left, top, right, bottom]) => {
      const picture = new Image();
      picture.src = src;
      await picture.decode();
      const { naturalWidth: width, naturalHeight: height } = picture;
      const drawing = new OffscreenCanvas(width, height).getContext('2d');
      drawing?.drawImage(picture, 0, 0);
      const box = [left * width, top * height, (right - left) * width, (bottom - top) * height].map(
        Math.round,
      );
      const [x = 0, y = 0, wide = 1, high = 1] = box;
      const bytes = drawing?.getImageData(x, y, wide, high).data ?? new Uint8ClampedArray();
      const colours = new Set<string>();
      for (let at = 0; at < bytes.length; at += 4) colours.add(bytes.subarray(at, at + 3).join());
      return [...colours];
    },
    address,
    shares,
  );
}

/** What the browser may do instead of giving a picture. */
function replaceCapture(popup: Page, how: 'fails' | 'never ends'): Promise<void> {
  return popup.evaluate((instead) => {
    const capture = () =>
      instead === 'fails' ? Promise.reject(new Error('No picture')) : new Promise(() => {});
    Reflect.set(Reflect.get(Reflect.get(globalThis, 'chrome'), 'tabs'), 'captureVisibleTab', capture);
  }, how);
}

async function openKeeping() {
  const started = await startPressingBrowser(() => page);
  const { page: tab, press: pressIcon } = started;
  await tab.goto(order.address);
  await tab.waitForSelector('poryadok-overlay');
  const popup = await pressIcon();
  await press(popup, 'menu');
  await press(popup, 'keep-page');
  await popup.locator('[data-testid="keep-picture"]').wait();
  return { ...started, tab, popup };
}

test('the picture of a page shows nothing of ours, which is back a moment later', async () => {
  const { browser, tab, popup } = await openKeeping();
  try {
    const shares = await tab.$eval('poryadok-overlay', (host): Shares => {
      const { left, top, right, bottom } = host.getBoundingClientRect();
      return [left / innerWidth, top / innerHeight, right / innerWidth, bottom / innerHeight];
    });
    await press(popup, 'keep-picture');
    await popup.locator('[data-testid="blank-frame"] img').wait();
    const taken = await popup.$eval(
      '[data-testid="blank-frame"] img',
      (image) => (image as HTMLImageElement).src,
    );
    expect(await coloursIn(popup, taken, shares)).toEqual([BLUE]);

    await expect.poll(() => isAside(tab)).toBe(false);
    const seen = await tab.screenshot({ encoding: 'base64' });
    expect((await coloursIn(popup, `data:image/png;base64,${seen}`, shares)).length).toBeGreaterThan(5);
  } finally {
    await browser.close();
  }
});

test('a picture that fails, and a popup that is closed in the middle of one, leave nothing unseen', async () => {
  const { browser, tab, popup } = await openKeeping();
  try {
    await replaceCapture(popup, 'fails');
    await press(popup, 'keep-picture');
    await expect.poll(() => readOff(popup, 'notice')).toContain('нажатия на значок');
    await expect.poll(() => isAside(tab)).toBe(false);

    await replaceCapture(popup, 'never ends');
    await press(popup, 'keep-picture');
    await expect.poll(() => isAside(tab)).toBe(true);
    await popup.close();
    await expect.poll(() => isAside(tab)).toBe(false);
  } finally {
    await browser.close();
  }
});

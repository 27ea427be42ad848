import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { lateOrder } from './late-order.ts';
import { readOff, startPressingBrowser } from './pressing-browser.ts';

/* The picture of a tab is given only where the person pressed the icon on it: the press is the browser's own. */

const PERSON = { recipient: 'Пелагея Придуманная', pickupCode: '5831 0472' };
const order = lateOrder();
const page = orderPage(order.described, { today: today() }).replace(
  '</body>',
  `<div data-widget="receiptCode" style="position:fixed;left:0;top:0;width:200px;height:100px;background:#f00">${PERSON.pickupCode}</div>
   <div>Получатель</div><div>${PERSON.recipient}</div></body>`,
);

const press = (popup: Page, testId: string) => popup.locator(`[data-testid="${testId}"]`).click();

test('the page in front goes into its case as text and as a picture, and no secret with it', async () => {
  const { browser, page: tab, press: pressIcon } = await startPressingBrowser(() => page);
  try {
    await tab.goto(order.address);
    const popup = await pressIcon();
    await press(popup, 'menu');
    await press(popup, 'keep-page');
    await press(popup, 'keep-text');
    await expect.poll(() => readOff(popup, 'notice')).toContain('.txt');
    await press(popup, 'keep-picture');
    await press(popup, 'blank-add');
    await popup.locator('[data-testid="blank-box"]').wait();
    await popup.focus('[data-testid="blank-box"]');
    await popup.keyboard.press('ArrowRight');
    await press(popup, 'blank-keep');
    await expect.poll(() => readOff(popup, 'notice')).toContain('.png');

    const log = await browser.newPage();
    await log.goto(new URL('options.html', popup.url()).href);
    await expect
      .poll(() =>
        log.$$eval('[data-testid="evidence"]', (all) => all.map((one) => one.getAttribute('data-kind'))),
      )
      .toEqual(['page', 'picture']);
    expect(await readOff(log, 'evidence')).toContain('www.ozon.ru/my/orderdetails');
    await press(log, 'evidence-open');
    await expect.poll(() => readOff(log, 'evidence-viewer')).toContain(order.item.name.slice(0, 12));
    const text = await readOff(log, 'evidence-viewer');
    expect(text).toContain('UTC');
    for (const secret of Object.values(PERSON)) expect(text).not.toContain(secret);
    await press(log, 'evidence-close');

    // The block with the code was red and stood in the corner: in the kept picture it is black.
    const buttons = await log.$$('[data-testid="evidence-open"]');
    await buttons[1]?.click();
    await log.locator('[data-testid="evidence-viewer"] img').wait();
    const colour = await log.evaluate(async () => {
      const picture = document.querySelector<HTMLImageElement>('[data-testid="evidence-viewer"] img');
      await picture?.decode();
      const canvas = new OffscreenCanvas(picture?.naturalWidth ?? 1, picture?.naturalHeight ?? 1);
      const drawing = canvas.getContext('2d');
      if (picture) drawing?.drawImage(picture, 0, 0);
      return [...(drawing?.getImageData(20, 20, 1, 1).data ?? [])];
    });
    expect(colour).toEqual([0, 0, 0, 255]);
  } finally {
    await browser.close();
  }
});

test('what was kept in a hurry is taken back at one press', async () => {
  const { browser, page: tab, press: pressIcon } = await startPressingBrowser(() => page);
  try {
    await tab.goto(order.address);
    const popup = await pressIcon();
    await press(popup, 'menu');
    await press(popup, 'keep-page');
    await press(popup, 'keep-text');
    await expect.poll(() => readOff(popup, 'notice')).toContain('.txt');
    await press(popup, 'undo');
    await expect.poll(() => readOff(popup, 'notice')).not.toContain('.txt');
    const log = await browser.newPage();
    await log.goto(new URL('options.html', popup.url()).href);
    await expect.poll(() => readOff(log, 'bin-row', 'data-kind')).toBe('evidence');
    expect(await readOff(log, 'evidence')).toBe('');
  } finally {
    await browser.close();
  }
});

import { expect, test } from '@playwright/test';
import { lateOrder, orderAddress } from './late-order.ts';
import { readOff, startPressingBrowser } from './pressing-browser.ts';

const late = lateOrder();
const html = late.pages[late.address] ?? '';

test('a page that is older than the extension stays silent, and is read by the popup all the same', async () => {
  const { browser, page, update, press } = await startPressingBrowser(() => html);
  try {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(late.address);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('poryadok-overlay') !== null))
      .toBe(true);

    await update();
    await page.evaluate(
      (there, back) => {
        // Everything that the orphans listen to.
        document.dispatchEvent(new Event('visibilitychange'));
        history.pushState(null, '', there);
        history.pushState(null, '', back);
        document.body.append(document.createElement('i'));
      },
      orderAddress('71530418-0999'),
      late.address,
    );
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(complaints).toEqual([]);
    // A tab that nobody answers for any more does not stay.
    expect(await page.evaluate(() => document.querySelector('poryadok-overlay'))).toBeNull();

    const popup = await press();
    await expect.poll(() => readOff(popup, 'order-number')).toBe(late.number);
    await expect.poll(() => readOff(popup, 'item')).toContain(late.item.name);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});

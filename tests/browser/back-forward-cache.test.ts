import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { lateOrder, orderAddress } from './late-order.ts';
import { readOff, startPressingBrowser } from './pressing-browser.ts';

const day = today();
const late = lateOrder(day);
const other = {
  number: '71530418-0117',
  placedOn: addDays(day, -20),
  parcels: [
    {
      shipmentId: '48120365990',
      status: 'Получен',
      statusDay: addDays(day, -12),
      items: [{ name: 'Фонарь «Маяк»', sku: '1644409210', price: 129_000 }],
    },
  ],
};

/** Each page notes how it came to be shown. */
const NOTE = `<script>
addEventListener('pageshow', (event) => { document.documentElement.dataset.persisted = String(event.persisted); });
</script>`;
const noted = (html: string) => html.replace('<head>', `<head>${NOTE}`);

/** Proves that the page is the very one that was left, and no new load of it. */
const persisted = (page: Page) => page.evaluate(() => document.documentElement.dataset.persisted);
const tabsAtEdge = (page: Page) => page.evaluate(() => document.querySelectorAll('poryadok-overlay').length);

// Playwright's own Chromium is started without this cache, and its driver loses a page that comes out of it.
test('a page out of the back/forward cache is read as it is shown, and its tab stands there once', async () => {
  const second = orderAddress(other.number);
  const pages = new Map([
    [late.address, noted(late.pages[late.address] ?? '')],
    [second, noted(orderPage(other, { today: day }))],
  ]);
  const asked: string[] = [];
  const { browser, page, press } = await startPressingBrowser((address) => {
    asked.push(address);
    return pages.get(address) ?? '';
  });
  try {
    await page.goto(late.address);
    await expect.poll(() => tabsAtEdge(page)).toBe(1);
    await page.goto(second);
    expect(await persisted(page)).toBe('false');

    await page.goBack();
    await expect.poll(() => persisted(page)).toBe('true');
    await expect.poll(() => tabsAtEdge(page)).toBe(1);
    const back = await press();
    await expect.poll(() => readOff(back, 'order-number')).toBe(late.number);
    await expect.poll(() => readOff(back, 'item')).toContain(late.item.name);
    await back.close();

    await page.goForward();
    await expect.poll(() => persisted(page)).toBe('true');
    const forward = await press();
    await expect.poll(() => readOff(forward, 'order-number')).toBe(other.number);
    await expect.poll(() => readOff(forward, 'item')).toContain('Маяк');

    // Nothing was loaded a second time.
    for (const address of pages.keys()) expect(asked.filter((one) => one === address)).toHaveLength(1);
  } finally {
    await browser.close();
  }
});

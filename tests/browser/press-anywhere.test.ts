import { expect, test } from '@playwright/test';
import { readOff, startPressingBrowser } from './pressing-browser.ts';

/*
 * Pages of Ozon that are no shop: the extension knows their address only because the person pressed the icon on them
 * (`activeTab`), and puts nothing into them. The press is the browser's own; a popup opened by a script of ours grants
 * nothing.
 */

const PAGES = [
  {
    what: 'the tracking page',
    address: 'https://tracking.ozon.ru/?track=44563249-0833-6&__rr=1',
    words: /страница отслеживания/,
    number: '44563249-0833',
  },
  {
    what: 'a seller’s page',
    address: 'https://seller.ozon.ru/app/orders?order=44563249-0877',
    words: /кабинет продавца/,
    number: '',
  },
  { what: 'the bank', address: 'https://finance.ozon.ru/lk', words: /Ozon Банк/, number: '' },
  { what: 'another site', address: 'https://example.org/', words: /не страница магазина Ozon/, number: '' },
] as const;

for (const { what, address, words, number } of PAGES) {
  test(`a press on ${what} names it, and nothing is put into it`, async () => {
    const { browser, page, press } = await startPressingBrowser(() => '<h1>Заказ 44563249-0001</h1>');
    try {
      await page.goto(address);
      const popup = await press();
      await expect.poll(() => readOff(popup, 'page-state', 'data-page')).toBe('elsewhere');
      await expect
        .poll(() => popup.evaluate(() => document.querySelector('h1')?.textContent ?? ''))
        .toMatch(words);
      await expect.poll(() => readOff(popup, 'manual-number')).toBe(number);
      // Scripts of an extension live in a world of their own, and every world of a page has its name.
      const session = await page.createCDPSession();
      const worlds: string[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
      await session.send('Runtime.enable');
      expect(worlds.filter((origin) => origin.startsWith('chrome-extension://'))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
}

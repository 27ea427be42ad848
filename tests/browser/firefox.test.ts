import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { FIREFOX, has, NO_FIREFOX, openExtensionPage, startFirefox, type } from './firefox-browser.ts';
import { lateOrder } from './late-order.ts';

test.skip(FIREFOX === '', NO_FIREFOX);

test.describe.configure({ mode: 'serial' });

let browser: Browser;

test.beforeAll(async () => {
  browser = await startFirefox();
});

test.afterAll(() => browser?.close());

test('opens the popup with the order by hand, and gives the step and the message', async () => {
  const page = await openExtensionPage(browser, 'popup.html', 'manual-order');
  await type(page, 'manual-number', '71530418-0092');
  await type(page, 'manual-item', 'Чайник «Дымок»');
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="manual-save"]')?.click());
  await expect.poll(() => has(page, 'next-step'), { timeout: 15_000 }).toBe(true);
  const number = await page.evaluate(
    () => document.querySelector('[data-testid="order-number"]')?.textContent,
  );
  expect(number).toBe('71530418-0092');
});

test('opens the log', async () => {
  const page = await openExtensionPage(browser, 'options.html', 'import-file');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
});

/** Gives the page at its address, and nothing else. */
async function serve(page: Page, address: string, html: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === address) {
      void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    } else void request.abort();
  });
  await page.goto(address);
}

test('shows the tab on the page of a late order, and unfolds it into the panel', async () => {
  const late = lateOrder();
  const page = await browser.newPage();
  await serve(page, late.address, late.pages[late.address] ?? '');
  await page.bringToFront();
  const box = () =>
    page.evaluate(() => {
      const found = document.querySelector('poryadok-overlay')?.getBoundingClientRect();
      return found ? { left: found.left, top: found.top, height: found.height } : null;
    });
  await expect.poll(box, { timeout: 20_000 }).not.toBeNull();
  // A press right after the tab came is taken for one that was meant for the page.
  await wait(600);
  const { left = 0, top = 0, height = 0 } = (await box()) ?? {};
  await page.mouse.click(left + 60, top + height / 2);
  await expect.poll(async () => (await box())?.height ?? 0, { timeout: 20_000 }).toBeGreaterThan(300);
  await expect.poll(() => hasInFrames(page, 'copy-message'), { timeout: 20_000 }).toBe(true);
  await page.close();
});

/** Whether a frame of the page shows it. */
async function hasInFrames(page: Page, testId: string): Promise<boolean> {
  const found = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame
          .evaluate((id) => document.querySelector(`[data-testid="${id}"]`) !== null, testId)
          .catch(() => false),
      ),
  );
  return found.includes(true);
}

const CHAT = 'https://www.ozon.ru/my/chat/';
const FIELDS = {
  'a textarea': '<textarea id="field" rows="10" cols="60"></textarea>',
  'an editable element': '<div id="field" contenteditable="true" style="min-height:4em">&nbsp;</div>',
};

/** What the extension's own page does in the tab of the chat: the script comes in, and is told what to do. */
async function tellChat(own: Page, message: object): Promise<unknown> {
  return own.evaluate(async (said) => {
    const { tabs, scripting } = (globalThis as unknown as { browser: ExtensionInterface }).browser;
    const tab = (await tabs.query({})).find(({ url }) => url?.includes('/my/chat'));
    if (!tab) throw new Error('There is no chat');
    await scripting.executeScript({ target: { tabId: tab.id }, files: ['/type-here.js'] });
    return tabs.sendMessage(tab.id, said, { frameId: 0 });
  }, message);
}

interface ExtensionInterface {
  readonly tabs: {
    query(of: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: object, to: object): Promise<unknown>;
  };
  readonly scripting: { executeScript(what: object): Promise<unknown> };
}

for (const [name, field] of Object.entries(FIELDS)) {
  test(`puts a message into ${name} of the chat, to be taken back by Ctrl+Z`, async () => {
    const own = await openExtensionPage(browser, 'options.html', 'import-file');
    const chat = await browser.newPage();
    await serve(chat, CHAT, `<!doctype html><meta charset="utf-8"><body>${field}</body>`);
    await chat.bringToFront();
    await chat.click('#field');
    const text = () =>
      chat.$eval('#field', (one) => ((one as HTMLTextAreaElement).value ?? one.textContent ?? '').trim());
    expect(await tellChat(own, { type: 'insert-text', text: 'Где мой заказ?' })).toMatchObject({
      state: 'typed',
    });
    expect(await text()).toBe('Где мой заказ?');
    await chat.bringToFront();
    await chat.focus('#field');
    await chat.keyboard.down('Control');
    await chat.keyboard.press('z');
    await chat.keyboard.up('Control');
    expect(await text()).toBe('');
    await chat.close();
    await own.close();
  });
}

import type { Page } from '@playwright/test';
import { chatPage, frameworkPage, PLAIN_FIELDS } from './field-pages.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const CHAT = 'https://www.ozon.ru/my/chat/';
const order = lateOrder();

declare const chrome: {
  tabs: { query(of: object): Promise<readonly { id: number; windowId: number; url: string }[]> };
  commands: { onCommand: { dispatch(name: string, tab: object): void } };
};

/** Presses one of the extension's keys the way the browser tells of it. */
async function pressKey(extension: ExtensionBrowser, key: 'insert-message' | 'copy-message'): Promise<void> {
  await extension.worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab) chrome.commands.onCommand.dispatch(name, tab);
  }, key);
}

/** Copies the message on the order's page, as a person does, and goes to the chat. */
async function prepare(extension: ExtensionBrowser, chat: string): Promise<string> {
  await serveShop(extension.context, { ...order.pages, [CHAT]: chat });
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  const text = await popup.page.getByTestId('message-text').inputValue();
  await popup.page.getByTestId('copy-message').click();
  await expect(popup.page.getByTestId('notice')).not.toBeEmpty();
  await popup.close();
  await extension.tab.goto(CHAT);
  return text;
}

const bare = (text: string | null) => (text ?? '').replace(/\s+/g, '');
const textIn = (page: Page) =>
  page.locator('#field').evaluate((field) => (field as HTMLTextAreaElement).value ?? field.textContent ?? '');

async function expectUndone(page: Page): Promise<void> {
  await page.locator('#field').focus();
  for (let press = 0; press < 40 && bare(await textIn(page)) !== 'прежнее'; press += 1) {
    await page.keyboard.press('ControlOrMeta+Z');
  }
  expect(bare(await textIn(page))).toBe('прежнее');
}

for (const [name, body] of Object.entries(PLAIN_FIELDS)) {
  test(`the prepared message goes into ${name} by a key, is taken back by Ctrl+Z, and nothing is sent`, async ({
    extension,
  }) => {
    const text = await prepare(extension, chatPage(body));
    const { tab } = extension;
    await tab.locator('#field').click();
    await tab.keyboard.type('прежнее ');
    await pressKey(extension, 'insert-message');
    await expect.poll(async () => bare(await textIn(tab))).toBe(`прежнее${bare(text)}`);
    await expect(tab.locator('#sent')).toHaveText('0');
    await expectUndone(tab);
  });
}

for (const framework of ['react', 'vue'] as const) {
  test(`a field of ${framework} takes the message, and ${framework} knows of it`, async ({ extension }) => {
    const text = await prepare(extension, await frameworkPage(framework));
    const { tab } = extension;
    await tab.locator('#field').click();
    await tab.keyboard.type('прежнее ');
    await pressKey(extension, 'insert-message');
    await expect(tab.locator('#model')).toHaveText(`прежнее ${text}`);
    // What the framework did not know it would take away with the next key.
    await tab.keyboard.type('!');
    expect(await textIn(tab)).toBe(`прежнее ${text}!`);
    await expect(tab.locator('#sent')).toHaveText('0');
    await expectUndone(tab);
  });
}

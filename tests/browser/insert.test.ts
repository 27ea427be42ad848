import type { Page } from '@playwright/test';
import { pasted } from './clipboard.ts';
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

test('a field that takes less gets the message in parts, each where the person inserts again', async ({
  extension,
}) => {
  const text = await prepare(
    extension,
    chatPage('<textarea id="field" rows="12" cols="60" maxlength="180"></textarea>'),
  );
  const { tab } = extension;
  const parts: string[] = [];
  for (let rest = bare(text); rest !== ''; ) {
    await tab.locator('#field').fill('');
    await tab.locator('#field').click();
    await pressKey(extension, 'insert-message');
    await expect.poll(() => textIn(tab)).not.toBe('');
    const part = await textIn(tab);
    expect(part.length).toBeLessThanOrEqual(180);
    parts.push(part);
    expect(rest.startsWith(bare(part))).toBe(true);
    rest = rest.slice(bare(part).length);
  }
  expect(parts.length).toBeGreaterThan(1);
});

test('without a field nothing is written anywhere, and the page says what to do', async ({ extension }) => {
  await prepare(extension, chatPage('<p>Здесь некуда писать.</p>'));
  await pressKey(extension, 'insert-message');
  await expect.poll(() => noteOn(extension.tab)).toMatch(/^Поставьте курсор в поле/);
});

test('on the order’s own page the message goes into the field before it was ever copied, and is in the log', async ({
  extension,
}) => {
  const page = (order.pages[order.address] ?? '').replace(
    /<body[^>]*>/,
    '$&<textarea id="field" rows="6"></textarea>',
  );
  await serveShop(extension.context, { [order.address]: page });
  const { tab } = extension;
  await tab.goto(order.address);
  await tab.locator('#field').click();
  await pressKey(extension, 'insert-message');
  await expect.poll(async () => bare(await textIn(tab))).toContain(order.number);
  const log = await extension.context.newPage();
  await log.goto(extension.pageAddress('options.html#/log'));
  await expect(log.getByTestId('attempt-row')).toHaveAttribute('data-state', 'prepared');
});

test('a key copies the message without the popup, and notes it down once however often it is pressed', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  const { tab } = extension;
  await tab.goto(order.address);
  await tab.locator('body').click({ position: { x: 5, y: 5 } });
  for (let press = 0; press < 2; press += 1) {
    await pressKey(extension, 'copy-message');
    await expect.poll(() => noteOn(tab)).toMatch(/скопировано и записано/);
  }
  expect(await pasted(tab)).toContain(order.number);
  const log = await extension.context.newPage();
  await log.goto(extension.pageAddress('options.html#/log'));
  await expect(log.getByTestId('attempt-row')).toHaveCount(1);
});

test('a field in a frame of the same site takes the message too', async ({ extension }) => {
  const frame = PLAIN_FIELDS['a textarea'] ?? '';
  const text = await prepare(
    extension,
    chatPage(
      `<iframe id="inner" width="700" height="400" srcdoc="${frame.replaceAll('"', '&quot;')}"></iframe>`,
    ),
  );
  const inner = extension.tab.frameLocator('#inner').locator('#field');
  await inner.click();
  await pressKey(extension, 'insert-message');
  await expect.poll(async () => bare(await inner.inputValue())).toBe(bare(text));
});

test('the popup over the chat knows the message that waits, and puts it where the cursor stood', async ({
  extension,
}) => {
  const text = await prepare(extension, chatPage(PLAIN_FIELDS['a textarea'] ?? ''));
  const { tab } = extension;
  await tab.locator('#field').click();
  const popup = await extension.pressToolbar();
  await popup.page.getByTestId('prepared-elsewhere').getByTestId('insert-message').click();
  await expect(popup.page.getByTestId('insert-said')).toBeVisible();
  await popup.page.screenshot({ path: 'test-results/pictures/prepared-elsewhere.png' });
  expect(bare(await textIn(tab))).toBe(bare(text));
  await expect(tab.locator('#sent')).toHaveText('0');
  await popup.page.getByTestId('show-prepared').click();
  await expect(popup.page.getByTestId('order-number')).toHaveText(order.number);
  await expect(popup.page.getByTestId('sent-question')).toBeVisible();
  await popup.close();
});

/** What stands in the note at the page's edge, whose shadow is closed to the page. */
async function noteOn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const said = nodes
      .filter((node) => node.role?.value === 'StaticText')
      .map((node) => String(node.name?.value));
    return said.findLast((one) => /курсор|записано|вставлен/i.test(one)) ?? '';
  } finally {
    await session.detach();
  }
}

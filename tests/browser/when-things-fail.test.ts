import { startPopupWith } from './alter-extension.ts';
import { pasted } from './clipboard.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const order = lateOrder();

test.describe('the clipboard refuses', () => {
  const refuse = `
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    document.execCommand = () => false;`;
  test.use({ wishes: { alter: startPopupWith(refuse) } });

  test('the person is told, has the text selected, and the log knows of the message', async ({
    extension,
  }) => {
    await serveShop(extension.context, order.pages);
    await extension.tab.goto(order.address);
    const first = await extension.pressToolbar();
    await first.page.getByTestId('copy-message').click();
    await expect(first.page.getByTestId('notice')).toContainText(/Ctrl|⌘|выдел/i);
    const selected = await first.page
      .getByTestId('message-text')
      .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(selected).toContain(order.number);
    await first.close();
    const second = await extension.pressToolbar();
    await expect(second.page.getByTestId('sent-question')).toBeVisible();
  });
});

test.describe('the disk is full', () => {
  const full = `
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if (this.name === 'files') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };`;
  test.use({ wishes: { alter: startPopupWith(full) } });

  test('the person is told, and the message is still theirs', async ({ extension }) => {
    await serveShop(extension.context, order.pages);
    await extension.tab.goto(order.address);
    const { page, close } = await extension.pressToolbar();
    await page.getByTestId('copy-message').click();
    await expect(page.getByTestId('notice')).not.toBeEmpty();
    await expect(page.getByTestId('notice')).toHaveClass(/bad/);
    await expect(page.getByTestId('message-text')).toHaveValue(new RegExp(order.number));
    await close();
    expect(await pasted(extension.tab)).toContain(order.number);
  });
});

test.describe('the browser gives no database', () => {
  const none = `
    IDBFactory.prototype.open = () => { throw new DOMException('private mode', 'InvalidStateError'); };`;
  test.use({ wishes: { alter: startPopupWith(none) } });

  test('the person is told, and step and message are there all the same', async ({ extension }) => {
    await serveShop(extension.context, order.pages);
    await extension.tab.goto(order.address);
    const { page, close } = await extension.pressToolbar();
    await expect(page.getByRole('alert').first()).not.toBeEmpty();
    await expect(page.getByTestId('next-step')).toHaveAttribute('data-step', 'chat');
    await page.getByTestId('copy-message').click();
    await expect(page.getByTestId('notice')).not.toBeEmpty();
    await close();
    expect(await pasted(extension.tab)).toContain(order.number);
  });
});

test('a popup killed at any moment after the press leaves no copied message out of the log', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const copied: string[] = [];
  for (const delay of [0, 1, 2, 4, 8, 16, 60, 1_000]) {
    const popup = await extension.pressToolbar();
    const mark = `Вариант ${delay}.`;
    const box = popup.page.getByTestId('message-text');
    await box.fill(`${await box.inputValue()} ${mark}`);
    await popup.page.getByTestId('copy-message').evaluate((button: HTMLElement, ms) => {
      button.click();
      setTimeout(() => window.close(), ms);
    }, delay);
    await popup.page.waitForEvent('close').catch(() => {});
    await popup.close();
    if ((await pasted(extension.tab)).includes(mark)) copied.push(mark);
  }
  expect(copied.length).toBeGreaterThan(0);
  const options = await extension.context.newPage();
  await options.goto(extension.pageAddress('options.html#/log'));
  await expect(options.getByTestId('attempt-row').first()).toBeVisible();
  const states = await options
    .getByTestId('attempt-row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state')));
  expect(states.length).toBeGreaterThanOrEqual(copied.length);
  expect(new Set(states)).toEqual(new Set(['prepared']));
});

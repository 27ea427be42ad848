import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { axeViolations } from './axe.ts';
import { importCases, unansweredCase } from './import-cases.ts';
import { killBackground } from './kill-background.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const order = lateOrder();
const MAIL = 'https://mail.example.org/letter';
const LETTER = '<p>Здравствуйте. Мы вернём деньги до 30 ноября.</p>';

declare const chrome: {
  runtime: {
    getContexts(of: object): Promise<readonly unknown[]>;
    sendMessage(message: object): Promise<unknown>;
  };
};

/** Has the background told of a choice from the browser's menu, as the browser tells it, whether it is awake or not. */
function listenToTests(folder: string): void {
  const background = join(folder, 'background.js');
  const code = `chrome.runtime.onMessage.addListener(({ type, info }) => {
    if (type !== 'test-menu') return;
    chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
      chrome.contextMenus.onClicked.dispatch(info, tab);
    });
  });`;
  writeFileSync(background, code + readFileSync(background, 'utf8'));
}

test.use({ wishes: { alter: listenToTests } });

async function choose(page: Page, menuItemId: string, selectionText: string, pageUrl = MAIL): Promise<void> {
  const info = { menuItemId, selectionText, pageUrl, frameId: 0 };
  await page.evaluate(
    (said) => chrome.runtime.sendMessage({ type: 'test-menu', info: said }).catch(() => {}),
    info,
  );
}

async function onMail(extension: ExtensionBrowser): Promise<void> {
  await serveShop(extension.context, { ...order.pages, [MAIL]: LETTER });
  await extension.tab.goto(MAIL);
  await extension.tab.bringToFront();
}

const nextPage = (extension: ExtensionBrowser): Promise<Page> => extension.context.waitForEvent('page');

test('the number of an appeal goes into the one case that waits for one', async ({ extension }) => {
  const log = await importCases(extension, [unansweredCase(order, today())]);
  await onMail(extension);
  await choose(log, 'appeal-number', 'Номер обращения: № 4812 903');
  await log.bringToFront();
  await log.getByTestId('case-row').first().click();
  await expect(log.getByText('4812 903')).toBeVisible();
});

test('an answer is asked about, with its text in the form, and then stands in the case', async ({
  extension,
}) => {
  const log = await importCases(extension, [unansweredCase(order, today())]);
  await onMail(extension);
  const opening = nextPage(extension);
  await choose(log, 'answer', 'Мы вернём деньги\u200B до 30 ноября.');
  const page = await opening;
  await expect(page.getByTestId('taken-text')).toHaveText('Мы вернём деньги до 30 ноября.');
  expect(await axeViolations(page)).toEqual([]);
  await page.locator('[data-testid="answer-outcome"][data-outcome="promised"]').click();
  await expect(page.getByTestId('answer-text')).toHaveValue('Мы вернём деньги до 30 ноября.');
  await page.getByTestId('answer-save').click();
  await expect(page.getByTestId('reply')).toContainText('Мы вернём деньги до 30 ноября.');
});

test('which of two cases is meant is asked, though the background was killed meanwhile', async ({
  extension,
}) => {
  const other = { ...order, number: '71530418-0093' };
  const log = await importCases(extension, [
    unansweredCase(order, today()),
    unansweredCase(other, today(), 'case-2'),
  ]);
  await onMail(extension);
  await killBackground(log);
  const opening = nextPage(extension);
  await choose(log, 'appeal-number', '777');
  const page = await opening;
  await page.bringToFront();
  const homes = page.getByTestId('taken-home');
  await expect(homes).toHaveCount(2);
  await expect(page.getByTestId('take-save')).toHaveCount(0);
  await homes.filter({ hasText: other.number }).click();
  await page.getByTestId('take-save').click();
  await expect(page).toHaveURL(/#\/case\/case-2$/);
  await expect(page.getByText('777')).toBeVisible();
});

test('an order number out of a mail stands in the popup’s form', async ({ extension }) => {
  const own = await extension.context.newPage();
  await own.goto(extension.pageAddress('options.html'));
  await onMail(extension);
  await choose(own, 'order-number', `Ваш заказ ${order.number} передан в доставку`);
  await expect
    .poll(() =>
      own.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length),
    )
    .toBe(1);
  await extension.tab.mouse.click(5, 300);
  const popup = await extension.pressToolbar();
  await expect(popup.page.getByTestId('manual-number')).toHaveValue(order.number);
  await popup.close();
});

/** Selects the whole of an element, as a person does by dragging; gives it as the browser's menu tells it. */
async function select(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return String(getSelection()).replace(/\s+/g, ' ');
    });
}

test('a text selected on the order’s page goes into its case as evidence, with address, time, zone and SHA-256', async ({
  extension,
}) => {
  const log = await importCases(extension, [
    unansweredCase(order, today()),
    unansweredCase({ ...order, number: '71530418-0093' }, today(), 'case-2'),
  ]);
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  await extension.tab.bringToFront();
  const selected = await select(extension.tab, '[data-widget="shipmentWidget"]');
  await choose(log, 'evidence', selected, order.address);
  await log.bringToFront();
  await log.goto(extension.pageAddress('options.html#/case/case-1'));
  const piece = log.getByTestId('evidence');
  await expect(piece).toHaveCount(1);
  await expect(piece).toContainText('Выделенный текст');
  await expect(piece).toContainText(/UTC[+-]/);
  await expect(piece).toContainText(/[0-9a-f]{8}/);
});

test('of a text selected elsewhere it is asked which case it belongs to, and it is kept until then', async ({
  extension,
}) => {
  const log = await importCases(extension, [
    unansweredCase(order, today()),
    unansweredCase({ ...order, number: '71530418-0093' }, today(), 'case-2'),
  ]);
  await onMail(extension);
  const opening = nextPage(extension);
  await choose(log, 'evidence', 'Мы вернём деньги до 30 ноября.');
  const page = await opening;
  await expect(page.getByTestId('taken-text')).toHaveText('Мы вернём деньги до 30 ноября.');
  await page.reload();
  await expect(page.getByTestId('taken-home')).toHaveCount(2);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByTestId('taken-home').filter({ hasText: '71530418-0093' }).click();
  await page.getByTestId('take-save').click();
  await expect(page).toHaveURL(/#\/case\/case-2$/);
  await expect(page.getByTestId('evidence')).toHaveCount(1);
});

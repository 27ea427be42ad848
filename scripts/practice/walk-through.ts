import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { pasted } from '../../tests/browser/clipboard.ts';
import type { LateOrder } from '../../tests/browser/late-order.ts';
import { serveShop } from '../../tests/browser/shop.ts';
import { type ExtensionBrowser, startBrowser } from '../../tests/browser/start-browser.ts';
import { ROOT } from '../run-tool.ts';

const PICTURES = join(ROOT, 'test-results', 'start');
const APPEAL = '2417736';

/** Goes the whole way without a display, through the real toolbar popup, and prints what it did. */
export async function walkThrough(order: LateOrder): Promise<void> {
  console.log('There is no display here, so the whole job runs by itself in a browser without a window.\n');
  mkdirSync(PICTURES, { recursive: true });
  const extension = await startBrowser();
  try {
    await serveShop(extension.context, order.pages);
    await extension.tab.goto(order.address);
    console.log(`1. Open the order page of an invented buyer: ${order.address}`);
    await copyMessage(extension);
    await answerSent(extension);
    await showLog(extension);
  } finally {
    await extension.close();
  }
  console.log(`\nScreenshots: ${relative(ROOT, PICTURES)}/`);
}

async function copyMessage(extension: ExtensionBrowser): Promise<void> {
  const popup = await extension.pressToolbar();
  const { page } = popup;
  const step = page.getByTestId('next-step');
  await step.waitFor();
  await page.getByTestId('copy-message').waitFor();
  const [number, status, now] = await Promise.all([
    textOf(page.getByTestId('order-number')),
    textOf(page.getByTestId('order-status').first()),
    textOf(step.getByRole('heading').first()),
  ]);
  console.log('2. Press «Порядок» on the toolbar:');
  console.log(`     order ${number}: ${status}`);
  console.log(`     now: ${now}`);
  await picture(page, '1-step');
  await page.getByTestId('copy-message').click();
  await page.getByTestId('notice').filter({ hasText: /\S/ }).waitFor();
  await picture(page, '2-copied');
  await popup.close();
  console.log('3. Press the filled button. The message it copied:\n');
  console.log(quoted(await pasted(extension.tab)));
}

async function answerSent(extension: ExtensionBrowser): Promise<void> {
  const popup = await extension.pressToolbar();
  const { page } = popup;
  await page.getByTestId('sent-question').waitFor();
  await picture(page, '3-sent-question');
  await page.getByTestId('sent-yes').click();
  await page.getByTestId('appeal-number').fill(APPEAL);
  await page.getByTestId('appeal-number').press('Enter');
  await page.getByTestId('notice').filter({ hasText: /\S/ }).waitFor();
  await picture(page, '4-after-sent');
  await popup.close();
  console.log(`\n4. Press «Порядок» again: was it sent? Yes, the appeal has the number ${APPEAL}.`);
}

async function showLog(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress('options.html'));
  await page.getByTestId('case-row').first().click();
  const attempt = page.getByTestId('attempt-row').first();
  await attempt.waitFor();
  await page.getByTestId('figure-answers').waitFor();
  await picture(page, '5-log');
  const [order, channel, state] = await Promise.all(
    ['data-order', 'data-channel', 'data-state'].map((name) => attempt.getAttribute(name)),
  );
  console.log(`5. Open the log. The attempt in it: order ${order}, channel ${channel}, state ${state}:\n`);
  console.log(quoted(await linesOf(attempt)));
}

async function textOf(place: Locator): Promise<string> {
  return ((await place.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** What of the place can be seen, a line for each piece of text. */
function linesOf(place: Locator): Promise<string> {
  return place.evaluate((element) => {
    const lines: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.checkVisibility()) lines.push(textContent ?? '');
    }
    return lines.join('\n');
  });
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

function quoted(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `     | ${line}`)
    .join('\n');
}

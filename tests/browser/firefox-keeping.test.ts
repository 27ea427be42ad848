import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { today } from '../../lib/today.ts';
import { FIREFOX, has, NO_FIREFOX, openExtensionPage, startFirefox } from './firefox-browser.ts';
import { longAgo, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';

test.skip(FIREFOX === '', NO_FIREFOX);

test.describe.configure({ mode: 'serial' });

const order = lateOrder();
/** An exchange waits until the log has not changed for four seconds, and Firefox may have to wake the background. */
const PATIENT = { timeout: 30_000 };

let firefox: Browser;
let downloads: string | undefined;

test.beforeAll(async () => {
  downloads = realpathSync(mkdtempSync(join(tmpdir(), 'poryadok-firefox-')));
  firefox = await startFirefox({
    // The browser's own question lies outside every page, where a program cannot press: as if it was answered with yes.
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
  });
});

test.afterAll(async () => {
  await firefox?.close();
  if (downloads) rmSync(downloads, { recursive: true, force: true });
});

type Area = Record<string, unknown>;
/** In a page of the extension. */
declare const browser: {
  storage: { sync: { get(keys: null): Promise<Area>; set(area: Area): Promise<void> } };
  permissions: { contains(what: object): Promise<boolean> };
};

const areaOf = (page: Page) => page.evaluate(() => browser.storage.sync.get(null));

/** Takes a case in, the way a backup comes in. */
async function importCase(page: Page): Promise<void> {
  const cases = [unansweredCase(order, longAgo(today()))];
  const backup = { format: 'poryadok-backup', version: 1, settings: { language: null }, cases, orders: [] };
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="import-file"]');
    if (!input) throw new Error('There is no field for a file.');
    const files = new DataTransfer();
    files.items.add(new File([text], 'poryadok.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, JSON.stringify(backup));
  await press(page, 'import-confirm');
  await expect.poll(() => has(page, 'case-row'), PATIENT).toBe(true);
}

/** A press as a person makes it: Firefox asks for a permission in no other. */
async function press(page: Page, testId: string): Promise<void> {
  const one = await page.waitForSelector(`[data-testid="${testId}"]`);
  await one?.scrollIntoView();
  await one?.click();
}

const textOf = (page: Page, testId: string) =>
  page.evaluate((id) => document.querySelector(`[data-testid="${id}"]`)?.textContent ?? '', testId);

async function goTo(page: Page, hash: string, testId: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect.poll(() => has(page, testId), PATIENT).toBe(true);
}

test('an open case goes into Firefox’s sync storage without its letters, and comes back out of it into an empty log', async () => {
  test.setTimeout(120_000);
  const page = await openExtensionPage(firefox, 'options.html', 'import-file');
  await importCase(page);
  await goTo(page, '#/settings', 'switch-sync');
  expect(await areaOf(page)).toEqual({});
  await press(page, 'switch-sync');
  await expect.poll(async () => Object.keys(await areaOf(page)), PATIENT).toEqual(['case:case-1']);
  await expect.poll(() => textOf(page, 'sync-state'), PATIENT).toContain('Обновлено');
  const area = await areaOf(page);
  expect(JSON.stringify(area)).toContain(order.number);
  expect(JSON.stringify(area)).not.toContain('Где мой заказ');

  // An empty log, as on a second machine; then what Firefox would bring there from the first.
  await press(page, 'delete-all');
  await press(page, 'delete-all-confirm');
  await expect.poll(() => areaOf(page), PATIENT).toEqual({});
  await goTo(page, '#/', 'import-file');
  await expect.poll(() => has(page, 'case-row'), PATIENT).toBe(false);
  await goTo(page, '#/settings', 'switch-sync');
  await press(page, 'switch-sync');
  await expect.poll(() => textOf(page, 'sync-state'), PATIENT).toContain('Обновлено');
  await page.evaluate((items) => browser.storage.sync.set(items), area);
  await goTo(page, '#/', 'case-row');
  const row = await page.$eval('[data-testid="case-row"]', (one) => ({ ...(one as HTMLElement).dataset }));
  expect(row).toMatchObject({ order: order.number, state: 'needs-you' });
  await goTo(page, '#/settings', 'switch-sync');
  await press(page, 'switch-sync');
  await expect.poll(() => areaOf(page), PATIENT).toEqual({});
  await page.close();
});

test('where Firefox’s sync storage has no room the person is told so, and the log stays as it is', async () => {
  test.setTimeout(120_000);
  const page = await openExtensionPage(firefox, 'options.html#/settings', 'switch-sync');
  await page.evaluate(async () => {
    let name = 0;
    for (const size of [8_000, 1_000, 100, 10]) {
      for (let hasRoom = true; hasRoom; name += 1) {
        const item = { [`other-${name}`]: 'x'.repeat(size) };
        hasRoom = await browser.storage.sync.set(item).then(
          () => true,
          () => false,
        );
      }
    }
  });
  await press(page, 'switch-sync');
  const failure = () =>
    page.evaluate(
      () => document.querySelector<HTMLElement>('[data-testid="sync-state"]')?.dataset.failure ?? '',
    );
  await expect.poll(failure, PATIENT).toBe('full');
  await press(page, 'switch-sync');
  await expect.poll(() => areaOf(page), PATIENT).toEqual({});
  await goTo(page, '#/', 'case-row');
  await page.close();
});

test('a copy goes into Firefox’s downloads folder by itself, and can be read', async () => {
  test.setTimeout(120_000);
  const page = await openExtensionPage(firefox, 'options.html#/settings', 'switch-auto-backup');
  await press(page, 'switch-auto-backup');
  const state = () =>
    page.evaluate(() => ({
      ...document.querySelector<HTMLElement>('[data-testid="auto-backup-state"]')?.dataset,
    }));
  await expect.poll(state, PATIENT).toMatchObject({ turn: '1', failure: '' });
  const may = await page.evaluate(() => browser.permissions.contains({ permissions: ['downloads'] }));
  expect(may).toBe(true);
  const folder = join(downloads ?? '', 'Poryadok');
  expect(existsSync(folder)).toBe(true);
  expect(readdirSync(folder)).toEqual(['poryadok-auto-1.json']);
  const copy = JSON.parse(readFileSync(join(folder, 'poryadok-auto-1.json'), 'utf8'));
  expect(copy.cases[0].case.orderNumber).toBe(order.number);
  await page.close();
});

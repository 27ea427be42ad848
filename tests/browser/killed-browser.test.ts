import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { bundle } from '../bench/bundle.ts';
import { exampleLog } from '../bench/log/example-log.ts';
import type { DatabaseExample, restoreDatabase } from '../store/databases/restore-database.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import type { keepWriting } from './keep-writing.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { type ExtensionBrowser, startBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

declare const poryadokWriter: { readonly keepWriting: typeof keepWriting };
declare const poryadokExample: { readonly restoreDatabase: typeof restoreDatabase };

const order = lateOrder();

let folder = '';
test.beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'killed-')));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
// Each starts a browser several times.
test.setTimeout(300_000);

/** A page without the product's scripts, in which an old log can be laid down. */
function withPlainPage(extension: string): void {
  writeFileSync(join(extension, 'plain.html'), '<!doctype html><title>plain</title>');
}

const start = (): Promise<ExtensionBrowser> => startBrowser({ folder, alter: withPlainPage });

async function openLog(browser: ExtensionBrowser, place = '#/log'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageAddress(`options.html${place}`));
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  return page;
}

/** What the page says of lost and damaged entries. */
const alarms = (page: Page) => page.locator('main').getByRole('alert');

test('a message whose press was answered is in the log, though the whole browser is killed at once', async () => {
  const first = await start();
  await serveShop(first.context, order.pages);
  await first.tab.goto(order.address);
  const popup = await first.pressToolbar();
  await popup.page.getByTestId('copy-message').click();
  await expect(popup.page.getByTestId('notice')).not.toBeEmpty();
  await first.crash();

  const second = await start();
  const page = await openLog(second);
  await expect(page.getByTestId('attempt-row')).toHaveAttribute('data-state', 'prepared');
  await expect(alarms(page)).toHaveCount(0);
  await second.close();
});

test('of contacts that were said to be written none is lost and none doubled by a browser killed while writing', async () => {
  const writer = await bundle('tests/browser/keep-writing.ts', 'poryadokWriter');
  const { case: theCase, attempts } = unansweredCase(order, longAgo(today()));
  const said: string[] = [];
  for (const round of [1, 2, 3, 4]) {
    const browser = await start();
    const page = await browser.context.newPage();
    await page.goto(browser.pageAddress('plain.html'));
    let fresh = 0;
    page.on('console', (message) => {
      const [, id] = /^on the disk: (.+)$/.exec(message.text()) ?? [];
      if (!id) return;
      said.push(id);
      fresh += 1;
    });
    await page.evaluate(writer);
    // It ends with the browser.
    page
      .evaluate(([one, attempt, turn]) => poryadokWriter.keepWriting(one, attempt, turn), [
        theCase,
        attempts[0],
        round,
      ] as never as [typeof theCase, (typeof attempts)[0], number])
      .catch(() => {});
    await expect.poll(() => fresh, { timeout: 60_000 }).toBeGreaterThan(5 * round);
    await browser.crash();
  }
  const browser = await start();
  const page = await openLog(browser);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('export-json').first().click(),
  ]);
  const backup = JSON.parse(readFileSync(await download.path(), 'utf8'));
  const kept: string[] = backup.cases[0].attempts.map((one: { id: string }) => one.id);
  expect(new Set(kept).size).toBe(kept.length);
  expect(said.filter((id) => !kept.includes(id))).toEqual([]);
  await expect(alarms(page)).toHaveCount(0);
  await browser.close();
});

test('a browser killed in the middle of an import leaves all of it or nothing', async () => {
  const cases = exampleLog(400);
  const backup = { format: 'poryadok-backup', version: 1, settings: { language: null }, cases, orders: [] };
  const file = join(folder, 'backup.json');
  for (const delay of [0, 40, 200]) {
    const browser = await start();
    const page = await openLog(browser, '');
    writeFileSync(file, JSON.stringify(backup));
    await page.getByTestId('import-file').setInputFiles(file);
    await page.getByTestId('import-confirm').click();
    await wait(delay);
    await browser.crash();
    const again = await start();
    const log = await openLog(again);
    const count = await log.getByTestId('attempt-count').getAttribute('data-count');
    expect(['0', String(cases.length * 20)]).toContain(count);
    await expect(alarms(log)).toHaveCount(0);
    await again.close();
  }
});

test('a browser killed while it brings an old log up to date has lost nothing of it', async () => {
  const example = JSON.parse(
    readFileSync(new URL('../store/databases/version-1.json', import.meta.url), 'utf8'),
  ) as DatabaseExample;
  const first = await start();
  const page = await first.context.newPage();
  await page.goto(first.pageAddress('plain.html'));
  await page.evaluate(await bundle('tests/store/databases/restore-database.ts', 'poryadokExample'));
  await page.evaluate(
    async ({ name, rows }) => {
      await poryadokExample.restoreDatabase(name, rows);
    },
    { name: 'poryadok', rows: example },
  );
  await page.goto(first.pageAddress('options.html'), { waitUntil: 'commit' });
  await first.crash();

  const second = await start();
  const log = await openLog(second, '');
  await expect(log.getByTestId('case-row')).toHaveCount(2);
  await expect(alarms(log)).toHaveCount(0);
  await second.close();
});

test('an import that has ended is there after the browser was killed', async () => {
  const first = await start();
  await importCases(first, [unansweredCase(order, longAgo(today()))]);
  await first.crash();
  const second = await start();
  const page = await openLog(second, '');
  await expect(page.getByTestId('case-row')).toHaveCount(1);
  await second.close();
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { bundle } from '../bench/bundle.ts';
import type { DatabaseExample, restoreDatabase } from '../store/databases/restore-database.ts';
import { axeViolations } from './axe.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { expect, test } from './test.ts';

const order = lateOrder();
const DATABASE = 'poryadok';

declare const poryadokExample: { readonly restoreDatabase: typeof restoreDatabase };

/** The version of the database and the ids of its cases, read past the extension. */
function lookAtDatabase(page: Page): Promise<{ version: number; cases: unknown[] }> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const cases = await new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction('files').objectStore('files').getAllKeys();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return { version: database.version, cases };
  }, DATABASE);
}

/** Raises the database by a version, as a newer extension would. */
function raiseVersion(page: Page): Promise<number> {
  return page.evaluate(async (name) => {
    const now = (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, now + 1);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('A window does not let go of the database.'));
    });
    return now + 1;
  }, DATABASE);
}

test('a log of a newer version is left alone, by log and popup, and the person is told what helps', async ({
  extension,
}) => {
  const page = await importCases(extension, [unansweredCase(order, longAgo(today()))]);
  const raised = await raiseVersion(page);
  await page.reload();
  await expect(page.getByTestId('store-failure')).toHaveAttribute('data-code', 'newer');
  await expect(page.getByTestId('store-failure')).toContainText('Обновите расширение');
  expect(await axeViolations(page)).toEqual([]);
  const popup = await extension.context.newPage();
  await popup.goto(extension.pageAddress('popup.html'));
  await expect(popup.getByRole('alert').first()).not.toBeEmpty();
  expect(await lookAtDatabase(page)).toEqual({ version: raised, cases: ['case-1'] });
});

test.describe('an update that fails', () => {
  /**
   * A page without the product's scripts puts an old log there; neither the log's own page nor the background, which
   * may open the log at any moment, can make what a newer version needs. `createObjectStore` fails as it does on a
   * damaged disk.
   */
  const breakUpgrade = (folder: string): void => {
    const options = join(folder, 'options.html');
    const html = readFileSync(options, 'utf8');
    writeFileSync(join(folder, 'plain.html'), '<!doctype html><title>plain</title>');
    const broken = `IDBDatabase.prototype.createObjectStore = () => { throw new DOMException('broken', 'UnknownError'); };`;
    writeFileSync(join(folder, 'first.js'), broken);
    const background = join(folder, 'background.js');
    writeFileSync(background, `${broken}\n${readFileSync(background, 'utf8')}`);
    writeFileSync(options, html.replace('<head>', '<head><script src="/first.js"></script>'));
  };
  test.use({ wishes: { alter: breakUpgrade } });

  test('says so, leaves the old log as it was, and gives it as a file', async ({ extension }) => {
    const example = JSON.parse(
      readFileSync(new URL('../store/databases/version-1.json', import.meta.url), 'utf8'),
    ) as DatabaseExample;
    const page = await extension.context.newPage();
    await page.goto(extension.pageAddress('plain.html'));
    await page.evaluate(await bundle('tests/store/databases/restore-database.ts', 'poryadokExample'));
    await page.evaluate(
      async ({ name, rows }) => {
        await poryadokExample.restoreDatabase(name, rows);
      },
      { name: DATABASE, rows: example },
    );
    await page.goto(extension.pageAddress('options.html'));
    await expect(page.getByTestId('store-failure')).toHaveAttribute('data-code', 'migration');
    await expect(page.getByTestId('store-failure')).toContainText('Старые записи целы');
    expect(await axeViolations(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('rescue').click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text).cases).toHaveLength(2);
    expect(await lookAtDatabase(page)).toEqual({ version: example.version, cases: ['case-1', 'case-2'] });
  });
});

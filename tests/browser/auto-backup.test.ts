import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../lib/today.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';
import { openCases, openSettings } from './views.ts';

const order = lateOrder();

interface Download {
  readonly id: number;
  readonly state: string;
  readonly filename: string;
}
declare const chrome: {
  downloads: {
    search(query: object): Promise<Download[]>;
    download: (options: { filename: string }) => Promise<number>;
  };
  asked?: string[];
};

/** With the permission given: nobody can answer the browser's question here. */
function allowed(folder: string): void {
  const manifest = join(folder, 'manifest.json');
  const { optional_permissions: _, permissions, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...rest, permissions: [...permissions, 'downloads'] }));
}

/** Notes down under what name each file is asked for; the browser under test gives its downloads names of its own. */
async function watchNames(extension: ExtensionBrowser): Promise<() => Promise<string[]>> {
  await extension.worker.evaluate(() => {
    chrome.asked = [];
    const { download } = chrome.downloads;
    chrome.downloads.download = (options) => {
      chrome.asked?.push(options.filename);
      return download.call(chrome.downloads, options);
    };
  });
  return () => extension.worker.evaluate(() => chrome.asked ?? []);
}

test.use({ wishes: { alter: allowed } });

test('a copy goes to the downloads folder by itself, once a day, and can be loaded', async ({
  extension,
}) => {
  const page = await importCases(extension, [unansweredCase(order, longAgo(today()))]);
  const names = await watchNames(extension);
  await openSettings(page);
  await expect(page.getByTestId('switch-auto-backup')).not.toBeChecked();
  await page.getByTestId('switch-auto-backup').check();
  await expect(page.getByTestId('auto-backup-state')).toHaveAttribute('data-turn', '1', { timeout: 20_000 });
  expect(await names()).toEqual(['Poryadok/poryadok-auto-1.json']);
  const [file] = await extension.worker.evaluate(() => chrome.downloads.search({}));
  expect(file?.state).toBe('complete');
  const text = readFileSync(file?.filename ?? '', 'utf8');
  expect(JSON.parse(text).cases[0].case.orderNumber).toBe(order.number);

  await openCases(page);
  // Another entry on the same day makes no other copy.
  await page.getByTestId('case-row').first().click();
  await page.getByTestId('case-close').click();
  await page.getByText('Решено', { exact: true }).click();
  await expect(page.getByTestId('case-reopen')).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  expect(await names()).toHaveLength(1);

  await page.getByTestId('import-file').setInputFiles(file?.filename ?? '');
  await expect(page.getByTestId('import-plan')).toBeVisible();
});

test('a folder that refuses is told of, and the log stays as it is', async ({ extension }) => {
  const page = await importCases(extension, [unansweredCase(order, longAgo(today()))]);
  await extension.worker.evaluate(() => {
    chrome.downloads.download = () => Promise.reject(new Error('FILE_ACCESS_DENIED'));
  });
  await openSettings(page);
  await page.getByTestId('switch-auto-backup').check();
  await expect(page.getByTestId('auto-backup-state')).toHaveAttribute('data-failure', 'refused', {
    timeout: 20_000,
  });
  await expect(page.getByTestId('auto-backup-state')).toContainText('папка загрузок недоступна');
  await expect(page.getByTestId('last-backup')).toContainText('Копии ещё нет');
  await openCases(page);
  await expect(page.getByTestId('case-row')).toHaveCount(1);
});

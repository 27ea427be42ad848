import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { startBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const order = lateOrder();
const two = ['case-1', 'case-2'].map((id) => unansweredCase(order, longAgo(today()), id));

/** What the page says of lost and damaged entries. */
const alarms = (page: Page) => page.locator('main').getByRole('alert');

async function writeDown(page: Page, text: string): Promise<void> {
  await page.getByTestId('add-attempt').first().click();
  await page.getByTestId('attempt-channel').selectOption('phone');
  await page.getByTestId('attempt-text').fill(text);
  await page.getByTestId('attempt-save').click();
}

test('a row whose bits have flipped is named, and all others go on', async ({ extension }) => {
  const page = await importCases(extension, two);
  await page.evaluate(async () => {
    const request = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await request(indexedDB.open('poryadok'));
    const files = database.transaction('files', 'readwrite').objectStore('files');
    const row = await request(files.get('case-2'));
    row.text = row.text.replace('заказ', 'закат');
    await request(files.put(row));
    database.close();
  });
  await page.reload();
  await expect(alarms(page).first()).toContainText('повреждён');
  await expect(page.getByTestId('case-row')).toHaveCount(2);
  await expect(page.getByTestId('case-row').filter({ hasText: 'повреждена' })).toHaveCount(1);

  await page.goto(extension.pageAddress('options.html#/case/case-1'));
  await writeDown(page, 'Звонок после повреждения');
  await expect(page.getByTestId('attempt-row')).toHaveCount(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('export-json').first().click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).cases).toHaveLength(2);
});

test('a log that was cleared away under an open page: the next entry is kept, and the loss is told of', async ({
  extension,
}) => {
  const page = await importCases(extension, two);
  await page.goto(extension.pageAddress('options.html#/case/case-1'));
  await expect(page.getByTestId('attempt-row')).toHaveCount(1);
  const session = await extension.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
  await writeDown(page, 'Звонок после пропажи');
  await expect(page.getByTestId('attempt-form')).toHaveCount(0);
  await page.reload();
  await expect(alarms(page).first()).toContainText('потерял часть журнала');
  await page.goto(extension.pageAddress('options.html#/log'));
  await expect(page.getByTestId('attempt-row')).toHaveCount(1);
  await page.getByTestId('accept-loss').click();
  await expect(alarms(page)).toHaveCount(0);
});

test('bytes that were overwritten on the disk never pass for a log that is new', async () => {
  test.setTimeout(180_000);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'flipped-')));
  try {
    const first = await startBrowser({ folder });
    const page = await importCases(first, two);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('export-json').first().click(),
    ]);
    const backup = readFileSync(await download.path());
    const { host } = new URL(first.pageAddress('options.html'));
    await first.close();
    const database = join(
      folder,
      'profile/Default/IndexedDB',
      `chrome-extension_${host}_0.indexeddb.leveldb`,
    );
    expect(existsSync(database)).toBe(true);
    for (const name of readdirSync(database))
      if (/\.(?:log|ldb)$/.test(name)) overwrite(join(database, name));

    const second = await startBrowser({ folder });
    const again = await second.context.newPage();
    await again.goto(second.pageAddress('options.html'));
    await expect(alarms(again).or(again.getByTestId('store-failure')).first()).toContainText(/копи/);
    await expect(again.getByTestId('case-row')).toHaveCount(0);
    // What helps is at hand, and helps.
    await again
      .getByTestId('import-file')
      .setInputFiles({ name: 'poryadok.json', mimeType: 'application/json', buffer: backup });
    await again.getByTestId('import-confirm').click();
    await expect(again.getByTestId('case-row')).toHaveCount(2);
    await second.close();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

/** Five bytes in every two hundred. */
function overwrite(path: string): void {
  const { size } = statSync(path);
  const file = openSync(path, 'r+');
  for (let at = 60; at < size; at += 200) writeSync(file, Buffer.from('XXXXX'), 0, 5, at);
  closeSync(file);
}

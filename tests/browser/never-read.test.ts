import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { pasted } from './clipboard.ts';
import { lateOrder } from './late-order.ts';
import { countOverlays, seeOverlay } from './overlay-page.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const late = lateOrder();
const SECRETS = {
  recipient: 'Пелагея Вымышленная',
  phone: '+7 000 123-45-67',
  address: 'г. Выдумск, ул. Придуманная, д. 7, кв. 12',
  pickupCode: '58310472',
};
const ACCOUNT_PHONE = '+7 000 765-43-21';

/** Whatever of them may come through, in part or with its spaces gone. */
const FORBIDDEN = [
  'Пелагея',
  'Вымышленная',
  '123-45-67',
  '0001234567',
  'Выдумск',
  'Придуманная',
  '58310472',
  '5831-0472',
  '5831 0472',
  'Мария',
  'maria@example.org',
  '765-43-21',
  '0007654321',
];

/** Each forbidden thing where it belongs, and once more in a line of the parcel itself. */
const plain = orderPage({ ...late.described, secrets: SECRETS }, { today: today() });
const html = plain
  .replaceAll('maria@example.org', `maria@example.org ${ACCOUNT_PHONE}`)
  .replaceAll(
    '>Ожидаемая дата',
    `>${SECRETS.pickupCode} — код для получения в пунктах выдачи<br>Получатель: ${SECRETS.recipient}, ${SECRETS.phone}<br>Ожидаемая дата`,
  );

function expectNothingForbidden(where: string, text: string): void {
  expect(text.length, where).toBeGreaterThan(0);
  for (const one of FORBIDDEN) expect(text.includes(one), `${one} stands in ${where}`).toBe(false);
}

/** Everything that a screen shows or holds: text, fields, attributes. */
async function shownBy(page: Page): Promise<string> {
  const typed = await page
    .locator('input, textarea')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).join('\n'));
  return `${await page.content()}\n${typed}`;
}

/** Every row of every database of the extension, and what lies in the browser's storage. */
function storedBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames)
        found.push(await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    const { storage } = Reflect.get(globalThis, 'chrome');
    for (const area of ['local', 'session', 'sync']) found.push(await storage[area].get(null));
    return JSON.stringify(found);
  });
}

test('code, recipient, address, e-mail and phones are nowhere in what is shown, copied, reported, stored or saved', async ({
  extension,
}) => {
  for (const one of [...Object.values(SECRETS), 'Мария', 'maria@example.org', ACCOUNT_PHONE])
    expect(html).toContain(one);
  const { context, tab } = extension;
  await serveShop(context, { [late.address]: html });
  await tab.goto(late.address);
  await expect.poll(() => countOverlays(tab)).toBe(1);
  expectNothingForbidden('the tab at the edge', (await seeOverlay(tab))?.text ?? '');

  const { page, close } = await extension.pressToolbar();
  await expect(page.getByTestId('parcel')).toHaveAttribute('data-expected-to', late.promisedOn);
  expectNothingForbidden('the popup', await shownBy(page));
  await page.getByTestId('copy-message').click();
  await expect(page.getByTestId('copy-message')).toBeEnabled();
  expectNothingForbidden('the popup after copying', await shownBy(page));
  await page.getByTestId('menu').click();
  await page.getByTestId('open-report').click();
  await expect(page.getByTestId('page-report')).toHaveValue(/shipmentWidget/);
  expectNothingForbidden('the report for the developers', await page.getByTestId('page-report').inputValue());
  await close();
  expectNothingForbidden('the clipboard', await pasted(tab));

  const log = await context.newPage();
  await log.goto(extension.pageAddress('options.html'));
  await log.getByTestId('case-row').click();
  await log.getByTestId('attempt-row').first().waitFor();
  expectNothingForbidden('the log', await shownBy(log));
  const stored = await storedBy(log);
  expect(stored).toContain(late.number);
  expectNothingForbidden('what is stored', stored);
  await log.goto(extension.pageAddress('options.html#/data'));
  const [download] = await Promise.all([
    log.waitForEvent('download'),
    log.getByTestId('export-json').first().click(),
  ]);
  expectNothingForbidden('the copy of everything', readFileSync(await download.path(), 'utf8'));
});

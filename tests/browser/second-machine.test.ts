import { today } from '../../lib/today.ts';
import { axeViolations } from './axe.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { type ExtensionBrowser, startBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';
import { openCases, openSettings } from './views.ts';

const order = lateOrder();

type Area = Record<string, unknown>;
declare const chrome: {
  storage: {
    sync: { get(keys: null): Promise<Area>; set(area: Area): Promise<void>; clear(): Promise<void> };
  };
};

const areaOf = (machine: ExtensionBrowser) => machine.worker.evaluate(() => chrome.storage.sync.get(null));

/** Does what the browsers' makers do between two machines of one person. */
async function carry(from: ExtensionBrowser, to: ExtensionBrowser): Promise<void> {
  const area = await areaOf(from);
  await to.worker.evaluate((items) => chrome.storage.sync.set(items), area);
}

test('an open case follows the person to the second machine, without its letters, and back closed', async ({
  extension: first,
}) => {
  test.setTimeout(180_000);
  const second = await startBrowser();
  try {
    const here = await importCases(first, [unansweredCase(order, longAgo(today()))]);
    await openSettings(here);
    await expect(here.getByTestId('switch-sync')).not.toBeChecked();
    expect(await areaOf(first)).toEqual({});
    await here.getByTestId('switch-sync').press('Space');
    await expect(here.getByTestId('switch-sync')).toBeChecked();
    expect(await axeViolations(here)).toEqual([]);
    await expect
      .poll(async () => Object.keys(await areaOf(first)), { timeout: 20_000 })
      .toEqual(['case:case-1']);
    await expect(here.getByTestId('sync-state')).toContainText('Обновлено');
    expect(JSON.stringify(await areaOf(first))).not.toContain('Где мой заказ');

    const there = await second.context.newPage();
    await there.goto(second.pageAddress('options.html#/settings'));
    await there.getByTestId('switch-sync').check();
    await openCases(there);
    await carry(first, second);
    await expect(there.getByTestId('case-row')).toHaveCount(1, { timeout: 20_000 });
    await expect(there.getByTestId('case-row')).toHaveAttribute('data-order', order.number);
    await expect(there.getByTestId('case-row')).toHaveAttribute('data-state', 'needs-you');
    await there.getByTestId('case-row').click();
    await expect(there.getByTestId('attempt-row')).toHaveAttribute('data-state', 'sent');

    await there.getByTestId('case-close').click();
    await there.getByText('Решено', { exact: true }).click();
    await expect(there.getByTestId('case-reopen')).toBeVisible();
    await expect
      .poll(async () => JSON.stringify(await areaOf(second)), { timeout: 20_000 })
      .toContain('"solved"');
    await openCases(here);
    await carry(second, first);
    await expect(here.getByTestId('case-row')).toHaveAttribute('data-state', 'closed', { timeout: 20_000 });
    // The letter is still where it was written.
    await here.getByTestId('case-row').click();
    await expect(here.getByText('Где мой заказ?').first()).toBeVisible();

    await openSettings(here);
    await here.getByTestId('switch-sync').uncheck();
    await expect.poll(() => areaOf(first)).toEqual({});
  } finally {
    await second.close();
  }
});

test('what another program puts into the sync storage changes nothing and stops nothing', async ({
  extension,
}) => {
  const page = await importCases(extension, [unansweredCase(order, longAgo(today()))]);
  await openSettings(page);
  await page.getByTestId('switch-sync').check();
  await extension.worker.evaluate(() =>
    chrome.storage.sync.set({
      'case:': 1,
      'case:x': { version: 1 },
      other: ['y'],
      'case:case-1': { version: 9 },
    }),
  );
  await expect(page.getByTestId('sync-state')).toContainText('Обновлено', { timeout: 20_000 });
  await openCases(page);
  await expect(page.getByTestId('case-row')).toHaveCount(1);
});

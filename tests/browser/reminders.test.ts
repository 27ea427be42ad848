import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { importCases, longAgo, unansweredCase } from './import-cases.ts';
import { keptValue, putValue } from './kept-value.ts';
import { killBackground } from './kill-background.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';
import { openSettings } from './views.ts';

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  alarms: { getAll(): Promise<readonly { name: string; scheduledTime: number }[]> };
  notifications: { getAll(): Promise<Readonly<Record<string, boolean>>> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { get(key: string): Promise<Readonly<Record<string, unknown>>> } };
};

/** A look waits until the log has not changed for a while. */
const SLOWER_THAN_A_BURST = { intervals: [1_000] };

const day = today();
const order = lateOrder(day);
const overdue = unansweredCase(order, longAgo(day), 'overdue');
const awaited = unansweredCase(order, day, 'awaited');

/** Asked from a page of the extension, which does not keep its background alive. */
const badge = (page: Page) => page.evaluate(() => chrome.action.getBadgeText({}));
const title = (page: Page) => page.evaluate(() => chrome.action.getTitle({}));
const alarms = (page: Page) => page.evaluate(async () => (await chrome.alarms.getAll()).length);
const notices = (page: Page) =>
  page.evaluate(async () => Object.keys(await chrome.notifications.getAll()).sort());

test('the icon counts the cases that need the person, and says in words what it counts', async ({
  extension,
}) => {
  const page = await importCases(extension, [overdue, awaited]);
  await expect.poll(() => badge(page)).toBe('1');
  expect(await title(page)).toBe('Порядок: 1 дело ждёт вас');
  expect(await alarms(page)).toBe(1);
  await page.getByTestId('delete-all').click();
  await page.getByTestId('delete-all-confirm').click();
  await expect.poll(() => badge(page)).toBe('');
  expect(await title(page)).toBe('Порядок');
  await expect.poll(() => alarms(page)).toBe(0);
});

test('a background that was killed counts on: every change of the log wakes it', async ({ extension }) => {
  const page = await importCases(extension, [overdue]);
  await expect.poll(() => badge(page)).toBe('1');
  for (let time = 0; time < 3; time += 1) {
    await killBackground(page);
    await page.getByTestId('case-row').first().click();
    await page.getByRole('button', { name: 'Удалить дело' }).click();
    await expect.poll(() => badge(page)).toBe('');
    await killBackground(page);
    await page.getByTestId('undo').click();
    await expect.poll(() => badge(page)).toBe('1');
  }
});

/** With the permission given, and at an hour at which it may ring. */
function ringable(folder: string): void {
  const manifest = join(folder, 'manifest.json');
  const {
    optional_permissions: optional,
    permissions,
    ...rest
  } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    optional_permissions: readonly string[];
    permissions: readonly string[];
  };
  const given = {
    permissions: [...permissions, 'notifications'],
    optional_permissions: optional.filter((one) => one !== 'notifications'),
  };
  writeFileSync(manifest, JSON.stringify({ ...rest, ...given }));
  const background = join(folder, 'background.js');
  writeFileSync(background, `Date.prototype.getHours = () => 12;${readFileSync(background, 'utf8')}`);
}

/** Writes down that reminders were asked for ten days ago. */
const wishOfOld = (page: Page, since: string) => putValue(page, 'attention', { reminders: since });

/** What came in and no look has seen yet. */
const arrived = async (page: Page) => (await keptValue<{ arrived?: unknown }>(page, 'attention'))?.arrived;

/**
 * A log with an overdue case, in which reminders were wished for ten days ago. The wish comes last: a look between
 * wish and case would find nothing to ring, and what was due before the last look rings no more.
 */
async function wishedForLongAgo(extension: ExtensionBrowser): Promise<Page> {
  const page = await importCases(extension, [overdue, awaited]);
  await expect.poll(() => badge(page)).toBe('1');
  await wishOfOld(page, `${addDays(day, -10)}T09:00:00.000Z`);
  return page;
}

const wake = (page: Page) =>
  page.evaluate(() => chrome.runtime.sendMessage({ type: 'log-changed' }).catch(() => {}));

test.describe('with notifications allowed', () => {
  test.use({ wishes: { alter: rememberRung } });

  test('what is due rings once, though the background is killed and asked again', async ({ extension }) => {
    const page = await wishedForLongAgo(extension);
    await wake(page);
    // What was asked for, not what still stands: a browser without a screen takes notices away by itself.
    await expect.poll(() => rung(page)).toEqual(['overdue']);

    await page.evaluate(() => {
      const { notifications } = chrome as unknown as {
        notifications: { clear(id: string): Promise<boolean> };
      };
      return notifications.clear('overdue');
    });
    await killBackground(page);
    await importCases(extension, [overdue, awaited]);
    await expect.poll(() => badge(page)).toBe('1');
    await page.waitForTimeout(500);
    expect(await rung(page)).toEqual(['overdue']);
  });

  test('a case that comes in by a file after the day’s look rings once, however often it comes', async ({
    extension,
  }) => {
    const page = await wishedForLongAgo(extension);
    await wake(page);
    await expect.poll(() => rung(page)).toEqual(['overdue']);
    const came = unansweredCase(order, longAgo(day), 'came');
    await importCases(extension, [overdue, awaited, came], 3);
    await expect.poll(() => rung(page)).toEqual(['overdue', 'came']);
    await expect.poll(() => badge(page)).toBe('2');
    // Remembered as rung, so that neither a restart nor the same file again rings for it.
    await expect.poll(() => arrived(page)).toEqual({});
    await killBackground(page);
    await importCases(extension, [came], 3);
    await wake(page);
    await page.waitForTimeout(1_500);
    expect(await rung(page)).toEqual(['overdue', 'came']);
  });

  test('one switch turns reminders on, and they begin with tomorrow', async ({ extension }) => {
    const page = await importCases(extension, [overdue]);
    await openSettings(page);
    const reminders = page.getByTestId('switch-reminders');
    await expect(reminders).not.toBeChecked();
    await reminders.click();
    await expect(page.getByText('Записано')).toBeVisible();
    await page.reload();
    await expect(reminders).toBeChecked();
    expect(await notices(page)).toEqual([]);
    await reminders.click();
    await expect(reminders).not.toBeChecked();
  });
});

test('the popup offers to remind, on the day after the last day of waiting', async ({ extension }) => {
  await serveShop(extension.context, order.pages);
  await (await importCases(extension, [awaited])).close();
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  await expect(popup.page.getByTestId('next-step')).toHaveAttribute('data-step', 'follow-up');
  await expect(popup.page.getByTestId('remind')).toBeVisible();
  await popup.close();
});

/** Keeps what was rung where a killed background does not take it along: what is shown, headless Chromium soon hides. */
function rememberRung(folder: string): void {
  ringable(folder);
  const background = join(folder, 'background.js');
  const code = `{
    const create = chrome.notifications.create.bind(chrome.notifications);
    chrome.notifications.create = async (id, options) => {
      const { rung = [] } = await chrome.storage.local.get('rung');
      await chrome.storage.local.set({ rung: [...rung, id] });
      return create(id, options);
    };
  }`;
  writeFileSync(background, code + readFileSync(background, 'utf8'));
}

/** The ids of the notices that were asked for, in order. */
const rung = (page: Page) =>
  page.evaluate(async () => ((await chrome.storage.local.get('rung')).rung ?? []) as readonly string[]);

test.describe('a background that is killed at any moment', () => {
  test.use({ wishes: { alter: rememberRung } });

  test('loses no reminder, rings for no other case, and has its alarm at the next start', async ({
    extension,
  }) => {
    const page = await wishedForLongAgo(extension);
    // From at once to after the look: before it began, while it read, between ringing and remembering.
    for (const moment of [0, 50, 200, 420, 450, 500]) {
      await killBackground(page);
      await wake(page);
      await page.waitForTimeout(moment);
    }
    await killBackground(page);
    // A dying background may not hear that it is woken; then the alarm, which stands by now, wakes it.
    expect(await alarms(page)).toBe(1);
    await expect
      .poll(async () => {
        await wake(page);
        return rung(page);
      }, SLOWER_THAN_A_BURST)
      .toContain('overdue');
    expect(new Set(await rung(page))).toEqual(new Set(['overdue']));
    await expect.poll(() => alarms(page)).toBe(1);
    await expect.poll(() => badge(page)).toBe('1');
    // Remembered by now: whatever wakes the background, it rings no more.
    const before = (await rung(page)).length;
    await killBackground(page);
    await wake(page);
    await page.waitForTimeout(1_500);
    expect((await rung(page)).length).toBe(before);
  });
});

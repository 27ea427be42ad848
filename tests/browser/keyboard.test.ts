import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { importCases, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';
import { openSettings } from './views.ts';

const order = lateOrder();

/** Everything on the page that a mouse could press or fill, by its name, hidden and disabled ones left out. */
const operable = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    return [...all]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled'))
      .map((one, nth) => {
        one.dataset.nth = String(nth);
        return `${one.dataset.testid ?? one.localName}/${nth}`;
      });
  });

/** What the Tab key alone, and the arrows within a group of options, can bring the focus to. */
async function reached(page: Page, most: number): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const note = async () => {
    const at = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement | null;
      return one?.dataset.nth === undefined
        ? null
        : {
            name: `${one.dataset.testid ?? one.localName}/${one.dataset.nth}`,
            radio: one.role === 'radio' || one.getAttribute('role') === 'radio',
          };
    });
    if (at) seen.add(at.name);
    return at;
  };
  for (let press = 0; press < most * 2 + 10; press += 1) {
    await page.keyboard.press('Tab');
    await note();
  }
  return seen;
}

/** What could be pressed or filled by the mouse, and that Tab does not come to. */
async function missed(page: Page): Promise<readonly string[]> {
  const all = await operable(page);
  expect(all.length).toBeGreaterThan(5);
  const seen = await reached(page, all.length);
  // Options of one group are one stop: arrows and digits lead through them, and their own tests hold that.
  return page.evaluate(
    (names) =>
      names.filter((name) => {
        const one = document.querySelector<HTMLElement>(`[data-nth="${name.split('/')[1]}"]`);
        return (
          one?.getAttribute('role') !== 'radio' && !one?.matches('[type="radio"]') && one?.tabIndex !== -1
        );
      }),
    all.filter((name) => !seen.has(name)),
  );
}

test('every action of the popup, of the log and of the settings is reached by Tab alone', async ({
  extension,
}) => {
  const log = await importCases(extension, [unansweredCase(order, today())]);
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  // All of it has come, also what is fetched after the step.
  for (const part of ['next-step', 'answer-form', 'remind', 'why'])
    await expect(popup.page.getByTestId(part).first()).toBeVisible();
  expect(await missed(popup.page)).toEqual([]);
  await log.bringToFront();
  expect(await missed(log)).toEqual([]);
  await openSettings(log);
  for (const part of ['switch-reminders', 'switch-auto-backup', 'switch-sync', 'change-keys', 'language'])
    await expect(log.getByTestId(part)).toBeVisible();
  expect(await missed(log)).toEqual([]);
  await popup.close();
});

test('problem, message and answer by keys alone: a digit chooses, Enter copies, Enter says that it was sent', async ({
  extension,
}) => {
  await serveShop(extension.context, order.pages);
  await extension.tab.goto(order.address);
  const popup = await extension.pressToolbar();
  const { page } = popup;
  await expect(page.getByTestId('copy-message')).toBeFocused();
  await page.getByTestId('problem-picker').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  const second = page.locator('#problems [role=radiogroup]').first().locator('[role=radio]').nth(1);
  await expect(second).toHaveAttribute('aria-checked', 'true');
  await expect(page.getByTestId('problem-picker')).toBeFocused();
  await page.getByTestId('copy-message').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('notice')).not.toBeEmpty();
  await popup.close();

  const again = await extension.pressToolbar();
  await expect(again.page.getByTestId('sent-question')).toBeVisible();
  await again.page.getByTestId('sent-yes').focus();
  await again.page.keyboard.press('Enter');
  await expect(again.page.getByTestId('appeal-number')).toBeVisible();
  await again.close();
});

test('the keys are listed where reminders are switched, and can be changed from there', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await page.goto(extension.pageAddress('options.html#/settings'));
  const keys = page.getByTestId('shortcut');
  await expect(keys).toHaveCount(3);
  await expect(keys.first()).toContainText(/Alt\+Shift\+O|⌥⇧O/);
  await expect(keys.nth(1)).toContainText(/Alt\+Shift\+K|⌥⇧K/);
  await expect(keys.nth(2)).toContainText(/Alt\+Shift\+V|⌥⇧V/);
  const opening = extension.context.waitForEvent('page');
  await page.getByTestId('change-keys').click();
  expect((await opening).url()).toContain('extensions');
});

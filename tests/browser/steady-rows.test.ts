import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Attempt } from '../../lib/model/attempt.ts';
import { addDays, type IsoDay } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { type ImportedCase, importCases, longAgo, unansweredCase } from './import-cases.ts';
import { putValue } from './kept-value.ts';
import { lateOrder } from './late-order.ts';
import { expect, test } from './test.ts';

/** What moved by itself while the page came: as the browser has it, in thousandths of the window. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

declare global {
  interface Window {
    shifts: Shift[];
    /** Lets the figures come. */
    countNow?: () => void;
  }
}

/** Has the figures wait until they are told to come: else they may come within the rows' own frame. */
function holdFigures(folder: string): void {
  const chunks = join(folder, 'chunks');
  const name = readdirSync(chunks).find((one) => one.startsWith('FiguresPart') && one.endsWith('.js')) ?? '';
  const file = join(chunks, name);
  writeFileSync(file, `await new Promise((go) => { window.countNow = go; });${readFileSync(file, 'utf8')}`);
}

/** Cases that fill every figure: something late, something awaited, money, and answers by four channels. */
function fullFigures(day: IsoDay): readonly ImportedCase[] {
  const late = lateOrder(day);
  const answered = unansweredCase(late, longAgo(day), 'answered');
  const channels: readonly Attempt['channel'][] = ['chat', 'email', 'phone', 'claim'];
  const attempts = channels.flatMap((channel, nth) => {
    const on = addDays(day, nth - 7);
    const at = `${on}T15:00:00.000Z` as const;
    const answer = { kind: 'answered', at, on, outcome: 'refused', text: '', promisedOn: null } as const;
    return answered.attempts.map((one) => ({
      ...one,
      id: `answered-${nth}`,
      channel,
      events: [...one.events, answer],
    }));
  });
  const total = { amount: 12_345_678, currency: 'RUB' };
  const order = { ...answered.case.order, total };
  return [
    { case: { ...answered.case, order }, attempts },
    unansweredCase(late, longAgo(day), 'late'),
    unansweredCase(late, day, 'awaited'),
  ];
}

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number;
        sources: { node: Element | null }[];
      }[]) {
        const moved = entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? '');
        window.shifts.push({ value: entry.value * 1_000, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** As if the page had never reminded of a backup. */
const forgetReminder = (page: Page) => putValue(page, 'safety', undefined);

/** Where the row stands. The rows read ahead give way to those of the whole log: one that is just replaced is nowhere. */
async function topOf(row: Locator): Promise<number | undefined> {
  let top: number | undefined;
  await expect
    .poll(async () => {
      top = (await row.boundingBox())?.y;
      return top;
    })
    .toBeDefined();
  return top;
}

test.use({ wishes: { alter: holdFigures } });

test('nothing moves while rows, figures and a reminder come, on a wide window and a narrow one', async ({
  extension,
}) => {
  test.setTimeout(120_000);
  const page = await importCases(extension, fullFigures(today()));
  await watchShifts(page);
  for (const place of ['#/', '#/log']) {
    await page.goto(extension.pageAddress(`options.html${place}`));
    for (const width of [1280, 900, 360]) {
      // The reminder comes once a day: by a new day on a wide window and on a narrow one.
      const reminded = width !== 900;
      if (reminded) await forgetReminder(page);
      await page.setViewportSize({ width, height: 800 });
      await page.reload();
      const row = page.getByTestId(place === '#/' ? 'case-row' : 'attempt-row').first();
      await row.waitFor();
      const before = await topOf(row);
      if (place === '#/') {
        await page.waitForFunction(() => window.countNow);
        await expect(page.getByTestId('figures')).toHaveCount(0);
        await page.evaluate(() => window.countNow?.());
        await expect(page.getByTestId('figure-answers')).toContainText('(');
      }
      await page.getByTestId('export-json').waitFor();
      if (reminded) await page.getByTestId('backup-reminder').waitFor();
      await page.waitForTimeout(500);
      expect(await topOf(row), `the first row at ${place}, ${width} pixels wide`).toBe(before);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
      await expect(page.getByTestId('backup-reminder')).toHaveCount(reminded ? 1 : 0);
    }
  }
});

import type { AttemptEvent } from '../../lib/model/attempt.ts';
import type { IsoDay } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { type ImportedCase, importCases, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { expect, test } from './test.ts';

/** The longest names of a month in both languages. */
const DAY = `${today().slice(0, 4)}-09-30` as IsoDay;
const at = `${DAY}T10:00:00.000Z` as const;

/** What is heard after a message went, of every kind. */
const HEARD: readonly (AttemptEvent | null)[] = [
  null,
  { kind: 'acknowledged', at, on: DAY, number: '77' },
  { kind: 'answered', at, on: DAY, outcome: 'refused', text: '', promisedOn: null },
  { kind: 'no-answer', at, on: DAY },
  { kind: 'dropped', at, on: DAY },
];

/** A case with a contact in every state. */
function everyState(): ImportedCase {
  const asked = unansweredCase(lateOrder(), DAY);
  const [first] = asked.attempts;
  if (!first) throw new Error('The case has no contact.');
  const [prepared] = first.events;
  const events = [
    ...HEARD.map((heard) => (heard ? [...first.events, heard] : first.events)),
    prepared ? [prepared] : [],
  ];
  return { ...asked, attempts: events.map((each, nth) => ({ ...first, id: `every-${nth}`, events: each })) };
}

for (const language of ['ru', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ wishes: { language } });

    test('a narrow log cuts no day and no number, and its rows are of one height', async ({ extension }) => {
      const page = await importCases(extension, [everyState()]);
      await page.goto(extension.pageAddress('options.html#/log'));
      for (const width of [320, 360, 480, 601, 820, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(page.getByTestId('attempt-row')).toHaveCount(HEARD.length + 1);
        const rows = await page.getByTestId('attempt-row').evaluateAll((all) =>
          all.map((row) => ({
            height: row.getBoundingClientRect().height,
            cut: [...row.querySelectorAll('.column-day, .column-order')]
              .filter((cell) => cell.scrollWidth > cell.clientWidth)
              .map((cell) => cell.textContent),
          })),
        );
        expect(rows, `${width} pixels wide`).toEqual(rows.map(() => ({ height: 40, cut: [] })));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  });
}

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MANY, noticesInWords } from '../../entrypoints/background/notice-in-words';
import { wordsFor } from '../../entrypoints/background/words';
import { addDays, type Instant, type IsoDay } from '../../lib/model/day';
import { Computer } from './computer';
import { caseDueOn } from './waiting-case';

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Europe/Moscow';
});
afterEach(() => {
  process.env.TZ = zone;
});

const SWITCHED_ON = '2026-11-20T10:00:00.000Z';
const TODAY = '2026-11-24';
const MORNING = '2026-11-24T06:00:00.000Z';
const NOON = '2026-11-24T09:00:00.000Z';
const NEXT_MORNING = '2026-11-25T06:00:00.000Z';
const LATER = '2026-11-28T00:00:00.000Z';

/** A computer that wants reminders and has made today's look. */
function looked(...known: ReturnType<typeof caseDueOn>[]): Computer {
  const computer = new Computer(known, SWITCHED_ON);
  computer.look(SWITCHED_ON);
  computer.look(MORNING);
  return computer;
}

/** What came in after today's look: the day it is due, when it is looked at, and when it rings. */
const CAME: readonly (readonly [why: string, due: IsoDay, at: Instant, rings: readonly Instant[]])[] = [
  ['due today rings at once', TODAY, NOON, [NOON]],
  ['due yesterday rings at once', '2026-11-23', NOON, [NOON]],
  ['due before reminders were wished for rings at once: nobody has seen it here', '2026-11-15', NOON, [NOON]],
  ['due tomorrow rings tomorrow', '2026-11-25', NOON, [NEXT_MORNING]],
  ['in at night waits for the morning', TODAY, '2026-11-24T19:00:00.000Z', [NEXT_MORNING]],
  ['due for longer than anybody is away stays on the icon', addDays(TODAY, -61), NOON, []],
];

describe('a case that came in after today’s look', () => {
  it.each(CAME)('%s', (_why, due, at, rings) => {
    const computer = looked();
    computer.takeIn(caseDueOn('came', due));
    computer.look(at);
    computer.look('2026-11-24T20:30:00.000Z');
    computer.runUntil(LATER);
    expect(computer.rang).toEqual(rings.map((ringsAt) => ({ at: ringsAt, ids: ['came'] })));
    expect(computer.last?.count).toBe(1);
    expect(computer.attention.arrived).toEqual({});
  });

  it('came in before reminders were wished for and stays silent', () => {
    const computer = new Computer([], null);
    computer.files = [caseDueOn('came', TODAY)];
    computer.attention = { ...computer.attention, reminders: NOON };
    computer.look(NOON);
    computer.runUntil(LATER);
    expect(computer.rang).toEqual([]);
  });

  it('was worked on today on the other machine and stays silent', () => {
    const computer = looked();
    const { case: theCase, attempts } = caseDueOn('came', TODAY);
    computer.takeIn({ case: { ...theCase, changedAt: MORNING }, attempts });
    computer.look(NOON);
    computer.runUntil(LATER);
    expect(computer.rang).toEqual([]);
  });

  it('was put off here before and rings on the day it was put off to', () => {
    const computer = looked();
    computer.attention = { ...computer.attention, postponed: { came: '2026-11-26' } };
    computer.takeIn(caseDueOn('came', TODAY));
    computer.look(NOON);
    computer.runUntil(LATER);
    expect(computer.rang.map(({ at }) => at)).toEqual(['2026-11-26T06:00:00.000Z']);
  });

  it('comes in together with others and is gathered with them in one notice', async () => {
    const computer = looked();
    computer.takeIn(...['a', 'b', 'c', 'd'].map((id) => caseDueOn(id, TODAY)));
    const rings = computer.look(NOON);
    const russian = await wordsFor({ settings: async () => ({ language: 'ru' }) });
    expect(noticesInWords(rings, TODAY, russian)).toMatchObject([{ id: MANY }]);
  });

  it('is rung for again under its id by a background that was killed while it rang, and then no more', () => {
    const computer = looked();
    computer.takeIn(caseDueOn('came', TODAY));
    expect(computer.look(NOON, true)).toHaveLength(1);
    expect(computer.look(NOON)).toHaveLength(1);
    expect(computer.look('2026-11-24T10:00:00.000Z')).toEqual([]);
  });
});

describe('more that came in about a case', () => {
  it('that has rung for that day rings no second time', () => {
    const file = caseDueOn('known', TODAY);
    const computer = looked(file);
    computer.takeIn(file);
    computer.look(NOON);
    computer.runUntil(LATER);
    expect(computer.rang).toEqual([{ at: MORNING, ids: ['known'] }]);
  });

  it('makes it due on a day already looked at, so it rings', () => {
    const computer = looked(caseDueOn('known', '2026-12-10'));
    computer.takeIn(caseDueOn('known', '2026-11-23'));
    computer.look(NOON);
    computer.runUntil(LATER);
    expect(computer.rang).toEqual([{ at: NOON, ids: ['known'] }]);
  });

  it('after it has rung today waits for tomorrow', () => {
    const computer = new Computer([caseDueOn('known', '2026-11-22')], SWITCHED_ON);
    computer.look(SWITCHED_ON);
    computer.look(MORNING);
    computer.takeIn(caseDueOn('known', TODAY));
    computer.look(NOON);
    computer.runUntil(LATER);
    expect(computer.rang.map(({ at }) => at)).toEqual([MORNING, NEXT_MORNING]);
  });

  it('makes it due on an earlier day than it has rung for, so it rings no second time', () => {
    const computer = looked(caseDueOn('known', TODAY));
    computer.takeIn(caseDueOn('known', '2026-11-23'));
    computer.look(NOON);
    computer.runUntil(LATER);
    expect(computer.rang).toEqual([{ at: MORNING, ids: ['known'] }]);
  });

  it('leaves silent what was due before reminders were wished for', () => {
    const computer = looked(caseDueOn('known', '2026-11-19'));
    computer.takeIn(caseDueOn('known', '2026-11-18'));
    computer.look(NOON);
    computer.runUntil(LATER);
    expect(computer.rang).toEqual([]);
  });
});

it('whatever comes in, however often and whenever it is looked at, a case rings once a day at most', () => {
  const deed = fc.record({
    hours: fc.integer({ min: 0, max: 30 }),
    id: fc.constantFrom('a', 'b'),
    due: fc.integer({ min: -30, max: 10 }),
    what: fc.constantFrom('take-in', 'look', 'look'),
  });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      const computer = looked();
      let now = Date.parse(NOON);
      for (const { hours, id, due, what } of deeds) {
        now += hours * 3_600_000;
        const at = new Date(now).toISOString() as Instant;
        if (what === 'take-in') computer.takeIn(caseDueOn(id, addDays(at.slice(0, 10) as IsoDay, due)));
        else computer.look(at);
      }
      const rungOn = computer.rang.flatMap(({ at, ids }) => ids.map((id) => `${at.slice(0, 10)} ${id}`));
      expect(new Set(rungOn).size).toBe(rungOn.length);
    }),
    { numRuns: 200 },
  );
});

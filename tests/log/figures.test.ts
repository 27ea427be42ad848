import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMING_DAYS, type CountedCase, figuresOf } from '../../lib/log/figures';
import { LogIndex } from '../../lib/log/log-index';
import type { AttemptEvent } from '../../lib/model/attempt';
import { addDays, type IsoDay } from '../../lib/model/day';
import { CHANNELS, type ChannelId } from '../../lib/model/step';
import { makeAttempt, makeCase } from '../store/examples';

const TODAY = '2026-11-23';
const rub = (amount: number) => ({ amount, currency: 'RUB' });
const brief = (changes: Partial<CountedCase> = {}): CountedCase => ({
  ...{ state: 'needs-you', due: TODAY, closed: null, asked: rub(100_00) },
  ...changes,
});
const closing = (changes: object = {}) =>
  ({ at: `${TODAY}T10:00:00.000Z`, on: TODAY, outcome: 'solved', ...changes }) as const;

function answered(channel: ChannelId, id: string, sentOn: IsoDay, days: number) {
  const at = `${TODAY}T09:00:00.000Z` as const;
  const events: AttemptEvent[] = [
    { kind: 'sent', at, on: sentOn },
    { kind: 'answered', at, on: addDays(sentOn, days), outcome: 'other', text: '', promisedOn: null },
  ];
  return makeAttempt({ id, caseId: id, channel, events });
}

describe('the figures of a log', () => {
  it('tell of an empty one that there is nothing', () => {
    expect(figuresOf(new LogIndex(), TODAY)).toMatchObject({
      ...{ needsYou: 0, waiting: 0, closed: 0, late: 0, today: 0 },
      ...{ asked: rub(0), returned: rub(0), answerDays: [] },
    });
  });

  it('count open, late and due, the money in roubles, and the days until an answer', () => {
    const index = new LogIndex<CountedCase>();
    const put = (id: string, one: CountedCase, ...attempts: ReturnType<typeof answered>[]) =>
      index.add({ case: makeCase({ id }), attempts }, one);
    put('a', brief(), answered('chat', 'a', '2026-11-01', 1), answered('chat', 'a2', '2026-11-01', 3));
    put('b', brief({ due: '2026-11-20' }), answered('email', 'b', '2026-11-10', 10));
    put('c', brief({ state: 'waiting', due: '2026-11-25', asked: null }));
    put('d', brief({ state: 'closed', closed: closing({ returned: rub(40_00) }) }));
    put('e', brief({ state: 'closed', closed: closing({ outcome: 'not-needed' }) }));
    put('f', brief({ state: 'waiting', due: null, asked: { amount: 5, currency: 'BYN' } }));
    const figures = figuresOf(index, TODAY);
    expect(figures).toMatchObject({ needsYou: 2, waiting: 2, closed: 2, late: 1, today: 1 });
    expect(figures.coming).toHaveLength(COMING_DAYS);
    expect(figures.coming[2]).toBe(1);
    expect(figures.asked).toEqual(rub(300_00));
    expect(figures.returned).toEqual(rub(40_00));
    expect(figures.answerDays).toEqual([
      { channel: 'chat', answers: 2, median: 1 },
      { channel: 'email', answers: 1, median: 10 },
    ]);
    index.remove('b');
    expect(figuresOf(index, TODAY).answerDays).toEqual([{ channel: 'chat', answers: 2, median: 1 }]);
  });

  it('name the middle of the days as sorting them would', () => {
    const wait = fc.record({
      channel: fc.constantFrom(...CHANNELS.slice(0, 3)),
      days: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 40 }), (waits) => {
        const index = new LogIndex<CountedCase>();
        for (const [place, { channel, days }] of waits.entries())
          index.add(
            {
              case: makeCase({ id: `${place}` }),
              attempts: [answered(channel, `${place}`, '2026-09-01', days)],
            },
            brief(),
          );
        for (const { channel, median, answers } of figuresOf(index, TODAY).answerDays) {
          const sorted = waits.filter((one) => one.channel === channel).map(({ days }) => days);
          sorted.sort((a, b) => a - b);
          expect(answers).toBe(sorted.length);
          expect(median).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

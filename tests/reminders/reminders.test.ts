import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, type Instant, type IsoDay } from '../../lib/model/day';
import type { CaseWithAttempts } from '../../lib/store/store';
import { makeAttempt, makeCase, makeOrder, prepared, sent } from '../store/examples';
import { Computer } from './computer';

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Europe/Moscow';
});
afterEach(() => {
  process.env.TZ = zone;
});

/** Written to the chat on 20 November; an answer is awaited until the 23rd, so on the 24th it is the person's turn. */
function waitingCase(id = 'case-1'): CaseWithAttempts {
  return {
    case: makeCase({ id }),
    attempts: [makeAttempt({ id: `${id}-1`, caseId: id, events: [prepared(), sent()] })],
  };
}

const SWITCHED_ON = '2026-11-20T10:00:00.000Z';
const NINE_ON_THE_24TH = '2026-11-24T06:00:00.000Z';

describe('a reminder', () => {
  it('rings once, at nine on the day on which waiting is over', () => {
    const computer = new Computer([waitingCase()], SWITCHED_ON);
    expect(computer.look(SWITCHED_ON)).toEqual([]);
    expect(computer.last?.count).toBe(0);
    computer.runUntil('2026-11-27T00:00:00.000Z');
    expect(computer.rang).toEqual([{ at: NINE_ON_THE_24TH, ids: ['case-1'] }]);
    expect(computer.last?.count).toBe(1);
  });

  it('is not rung where nobody asked for it, and the badge counts all the same', () => {
    const computer = new Computer([waitingCase()], null);
    computer.look(SWITCHED_ON);
    computer.runUntil('2026-11-27T00:00:00.000Z');
    expect(computer.rang).toEqual([]);
    expect(computer.last?.count).toBe(1);
  });

  it('of what was due before reminders were switched on stays silent', () => {
    const computer = new Computer([waitingCase()], '2026-11-26T10:00:00.000Z');
    computer.look('2026-11-26T10:00:00.000Z');
    computer.runUntil('2026-11-30T00:00:00.000Z');
    expect(computer.rang).toEqual([]);
  });

  it('missed in a sleep of ten days is caught up, once', () => {
    const computer = new Computer([waitingCase()], SWITCHED_ON);
    computer.look(SWITCHED_ON);
    computer.look('2026-12-01T12:00:00.000Z');
    computer.runUntil('2026-12-05T00:00:00.000Z');
    expect(computer.rang).toEqual([{ at: '2026-12-01T12:00:00.000Z', ids: ['case-1'] }]);
  });

  it('caught up at night waits for the morning', () => {
    const computer = new Computer([waitingCase()], SWITCHED_ON);
    computer.look('2026-12-01T00:30:00.000Z');
    expect(computer.rang).toEqual([]);
    computer.runUntil('2026-12-01T07:00:00.000Z');
    expect(computer.rang).toEqual([{ at: '2026-12-01T06:00:00.000Z', ids: ['case-1'] }]);
  });

  it('is not lost by a background that is killed before it rings, nor by one that lost its alarm', () => {
    const computer = new Computer([waitingCase()], SWITCHED_ON);
    computer.look('2026-11-23T22:00:00.000Z', true);
    computer.alarm = null;
    computer.look('2026-11-24T10:00:00.000Z');
    expect(computer.rang).toEqual([{ at: '2026-11-24T10:00:00.000Z', ids: ['case-1'] }]);
  });

  it('of a background that was killed while it rang has the id it had, so that it is one notice', () => {
    const computer = new Computer([waitingCase()], SWITCHED_ON);
    const first = computer.look(NINE_ON_THE_24TH, true);
    const second = computer.look(NINE_ON_THE_24TH);
    expect(second.map((ring) => ring.case.id)).toEqual(first.map((ring) => ring.case.id));
    expect(computer.look('2026-11-24T12:00:00.000Z')).toEqual([]);
  });

  it('looked for at every start of a day of restarts rings once', () => {
    const computer = new Computer([waitingCase()], SWITCHED_ON);
    for (let hour = 6; hour < 18; hour += 1)
      computer.look(`2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`);
    expect(computer.rang).toHaveLength(1);
  });

  it('survives a clock that ran ahead for a while, and does not ring twice when it is set right', () => {
    const computer = new Computer([waitingCase('a')], SWITCHED_ON);
    computer.look('2030-01-01T12:00:00.000Z');
    computer.files = [waitingCase('a'), waitingCase('b')];
    computer.look('2026-11-23T10:00:00.000Z');
    computer.look(NINE_ON_THE_24TH);
    computer.look('2026-11-24T09:00:00.000Z');
    expect(computer.rang.filter(({ at }) => at < '2030')).toEqual([
      { at: NINE_ON_THE_24TH, ids: ['a', 'b'] },
    ]);
  });

  it.each([
    ['Asia/Kamchatka', '2026-11-23T21:00:00.000Z'],
    ['Asia/Vladivostok', '2026-11-23T23:00:00.000Z'],
    ['Europe/Kaliningrad', '2026-11-24T07:00:00.000Z'],
    ['America/New_York', '2026-11-23T21:00:00.000Z'],
  ] as const)('comes on Moscow’s day by the clock of %s: %s', (place, at) => {
    process.env.TZ = place;
    const computer = new Computer([waitingCase()], SWITCHED_ON);
    computer.look('2026-11-20T12:00:00.000Z');
    computer.runUntil('2026-11-26T00:00:00.000Z');
    expect(computer.rang).toEqual([{ at, ids: ['case-1'] }]);
  });

  it('put off to tomorrow rings tomorrow and not before', () => {
    const computer = new Computer([waitingCase()], SWITCHED_ON);
    computer.look(NINE_ON_THE_24TH);
    computer.attention = { ...computer.attention, postponed: { 'case-1': '2026-11-25' } };
    computer.look('2026-11-24T15:00:00.000Z');
    computer.runUntil('2026-11-28T00:00:00.000Z');
    expect(computer.rang.map(({ at }) => at)).toEqual([NINE_ON_THE_24TH, '2026-11-25T06:00:00.000Z']);
    expect(computer.attention.postponed).toEqual({});
  });

  it('of a case that was closed or answered meanwhile does not ring', () => {
    const file = waitingCase();
    const computer = new Computer([file], SWITCHED_ON);
    computer.look(SWITCHED_ON);
    const on = '2026-11-23';
    const at = '2026-11-23T09:00:00.000Z';
    const answered = { kind: 'answered', at, on, outcome: 'solved', text: '', promisedOn: null } as const;
    computer.files = file.attempts.map((attempt) => ({
      case: file.case,
      attempts: [{ ...attempt, events: [...attempt.events, answered] }],
    }));
    computer.runUntil('2026-11-28T00:00:00.000Z');
    expect(computer.rang).toEqual([]);
  });

  it('does not come on a day on which the person has worked on the case', () => {
    const file = waitingCase();
    const computer = new Computer([file], SWITCHED_ON);
    computer.look(SWITCHED_ON);
    computer.files = [{ ...file, case: { ...file.case, changedAt: '2026-11-24T05:00:00.000Z' } }];
    computer.runUntil('2026-11-25T00:00:00.000Z');
    expect(computer.rang).toEqual([]);
  });
});

/** In these zones the clocks change, or did; the case's day, the 24th, is moved onto the change. */
describe('where the clocks change', () => {
  const rungIn = (place: string, sentOn: string) => {
    process.env.TZ = place;
    const file = waitingCase();
    const at = `${sentOn}T09:00:00.000Z` as Instant;
    const on = sentOn as IsoDay;
    const events = [
      { kind: 'prepared', at, on },
      { kind: 'sent', at, on },
    ] as const;
    const computer = new Computer(
      [
        {
          case: { ...file.case, openedAt: at, changedAt: at },
          attempts: file.attempts.map((one) => ({ ...one, events })),
        },
      ],
      at,
    );
    computer.look(at);
    computer.runUntil(`${addDays(on, 8)}T00:00:00.000Z` as Instant);
    return computer.rang.map((one) => one.at);
  };

  it.each([
    // Written on 25 March, waited for until the 28th, so on the 29th: the day that begins an hour short.
    ['Europe/Berlin', '2026-03-25', '2026-03-29T07:00:00.000Z'],
    // Written on 21 October, so on the 25th: the day that begins an hour long.
    ['Europe/Berlin', '2026-10-21', '2026-10-25T08:00:00.000Z'],
    ['America/New_York', '2026-03-04', '2026-03-07T21:00:00.000Z'],
    ['Europe/Moscow', '2026-03-25', '2026-03-29T06:00:00.000Z'],
    ['Europe/Moscow', '2026-10-21', '2026-10-25T06:00:00.000Z'],
  ])('in %s a case of %s rings once, at %s', (place, sentOn, ringsAt) => {
    expect(rungIn(place, sentOn)).toEqual([ringsAt]);
  });

  it.each([
    ['Europe/Moscow', 'Asia/Vladivostok'],
    ['Asia/Vladivostok', 'Europe/Moscow'],
    ['Europe/Berlin', 'America/New_York'],
    ['Asia/Kamchatka', 'Pacific/Honolulu'],
  ])('a computer that goes from %s to %s rings once, on the day and at no night', (from, to) => {
    for (const goesAt of [
      '2026-11-23T20:30:00.000Z',
      NINE_ON_THE_24TH,
      '2026-11-24T20:59:00.000Z',
    ] as const) {
      process.env.TZ = from;
      const computer = new Computer([waitingCase()], SWITCHED_ON);
      computer.look(SWITCHED_ON);
      computer.runUntil(goesAt);
      process.env.TZ = to;
      // No browser tells of it: the next look comes when the alarm of the old zone said, or at the next start.
      computer.look(goesAt);
      computer.runUntil('2026-11-28T00:00:00.000Z');
      expect(computer.rang).toHaveLength(1);
      const [rang] = computer.rang;
      expect(rang && rang.at >= '2026-11-23T21:00:00.000Z').toBe(true);
    }
  });
});

it('whatever sleep, kills, updates and wrong clocks come between, a case rings once a day at most and never twice for one day', () => {
  const step = fc.record({
    hours: fc.integer({ min: 0, max: 60 }),
    what: fc.constantFrom('look', 'killed', 'lost-alarm', 'run'),
    zone: fc.constantFrom('Europe/Moscow', 'Europe/Berlin', 'Asia/Vladivostok', 'America/New_York'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      process.env.TZ = 'Europe/Moscow';
      const computer = new Computer([waitingCase()], SWITCHED_ON);
      let now = Date.parse(SWITCHED_ON);
      const killedAt = new Set<string>();
      for (const { hours, what, zone: place } of steps) {
        process.env.TZ = place;
        now += hours * 3_600_000;
        const at = new Date(now).toISOString() as Instant;
        if (what === 'lost-alarm') computer.alarm = null;
        else if (what === 'run') computer.runUntil(at);
        else {
          const rings = computer.look(at, what === 'killed');
          if (what === 'killed' && rings.length > 0) killedAt.add(at);
        }
      }
      process.env.TZ = 'Europe/Moscow';
      computer.look('2027-01-20T12:00:00.000Z');
      // What rang in a background that died before it could remember is shown again under its id: one notice.
      const remembered = computer.rang.filter(({ at }) => !killedAt.has(at));
      expect(remembered).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

describe('the next look', () => {
  it('is none while no case is open', () => {
    const computer = new Computer([], SWITCHED_ON);
    computer.look(SWITCHED_ON);
    expect(computer.alarm).toBeNull();
  });

  it('is never more than a day away and never in the past', () => {
    const computer = new Computer([waitingCase()], SWITCHED_ON);
    for (const at of [
      '2026-11-20T12:00:00.000Z',
      '2026-11-20T21:00:00.000Z',
      '2026-11-23T05:59:00.000Z',
    ] as const) {
      computer.look(at);
      const ahead = Date.parse(computer.alarm ?? '') - Date.parse(at);
      expect(ahead).toBeGreaterThan(0);
      expect(ahead).toBeLessThanOrEqual(86_400_000);
    }
  });

  it('over five thousand open cases takes one alarm and no long time', () => {
    const files = Array.from({ length: 5_000 }, (_, nth) => waitingCase(`case-${nth}`));
    const computer = new Computer(files, SWITCHED_ON);
    const before = performance.now();
    expect(computer.look(NINE_ON_THE_24TH)).toHaveLength(5_000);
    expect(performance.now() - before).toBeLessThan(20_000);
    expect(computer.alarm).toBe('2026-11-24T21:00:00.000Z');
  });
});

it('a law’s last day calls for the person even where nothing was awaited', () => {
  const order = makeOrder();
  const parcels = order.parcels.map(
    (one) => ({ ...one, status: 'received', receivedOn: '2026-11-16' }) as const,
  );
  const theCase = makeCase({ problem: 'changed-mind', order: { ...order, parcels }, changedAt: SWITCHED_ON });
  const computer = new Computer([{ case: theCase, attempts: [] }], SWITCHED_ON);
  computer.look(SWITCHED_ON);
  computer.runUntil('2026-11-30T00:00:00.000Z');
  expect(computer.rang.map(({ at }) => at)).toContain('2026-11-23T06:00:00.000Z');
});

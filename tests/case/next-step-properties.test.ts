import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseInput } from '../../lib/case/case-view';
import { explain } from '../../lib/case/explain';
import { nextStep } from '../../lib/case/next-step';
import { addWorkingDays, calendarOf, moveOffDaysOff } from '../../lib/case/working-days';
import { type Attempt, type AttemptEvent, OUTCOMES, type Outcome } from '../../lib/model/attempt';
import { addDays, type IsoDay } from '../../lib/model/day';
import type { NextStep } from '../../lib/model/next-step';
import { ORDER_STATUSES } from '../../lib/model/order';
import { PROBLEMS } from '../../lib/model/problem';
import { CHANNELS, type ChannelId } from '../../lib/model/step';
import { CALENDAR } from '../../lib/rules/days-off';
import { ladderOf } from '../../lib/rules/ladder-of';
import type { Rung } from '../../lib/rules/rung';
import { order, parcel } from './made-up';

const day = fc.integer({ min: 0, max: 900 }).map((count) => addDays('2025-01-01', count));
const maybeDay = fc.option(day, { nil: null });
const instant = fc
  .tuple(day, fc.integer({ min: 0, max: 86_399_999 }))
  .map(([on, ms]) => new Date(Date.parse(`${on}T00:00:00Z`) + ms).toISOString() as `${IsoDay}T${string}Z`);

const anEvent: fc.Arbitrary<AttemptEvent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'prepared' as const,
      'sent' as const,
      'no-answer' as const,
      'not-yet' as const,
      'dropped' as const,
    ),
    at: instant,
    on: day,
  }),
  fc.record({ kind: fc.constant('acknowledged' as const), at: instant, on: day, number: fc.string() }),
  fc.record({
    kind: fc.constant('answered' as const),
    at: instant,
    on: day,
    outcome: fc.constantFrom(...OUTCOMES),
    text: fc.string(),
    promisedOn: maybeDay,
  }),
);

const caseInput: fc.Arbitrary<CaseInput> = fc
  .record({
    problem: fc.constantFrom(...PROBLEMS),
    status: fc.constantFrom(...ORDER_STATUSES),
    days: fc.record({
      expectedFrom: maybeDay,
      expectedTo: maybeDay,
      receivedOn: maybeDay,
      cancelledOn: maybeDay,
      storageUntil: maybeDay,
    }),
    payment: fc.constantFrom('paid' as const, 'unpaid' as const, 'on-receipt' as const, 'unknown' as const),
    shop: fc.constantFrom('www.ozon.ru', 'ozon.ru', 'ozon.by'),
    total: fc.option(fc.record({ amount: fc.nat(), currency: fc.constantFrom('RUB', 'BYN') }), { nil: null }),
    answers: fc.dictionary(
      fc.constantFrom(
        'promisedOn',
        'receivedOn',
        'refusedOn',
        'complex',
        'refusedByOzon',
        'paidByCard',
        'handedBackOn',
      ),
      fc.oneof(day, fc.constantFrom('yes', 'no', 'вчера', '')),
    ),
    hasParcel: fc.boolean(),
    contacts: fc.array(
      fc.record({
        channel: fc.constantFrom(...CHANNELS),
        direction: fc.constantFrom('in' as const, 'out' as const, 'out' as const),
        events: fc.array(anEvent, { minLength: 1, maxLength: 4 }),
        own: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    today: day,
  })
  .map(({ problem, status, days, payment, shop, total, answers, hasParcel, contacts, today }) => {
    const one = parcel({ status, ...days });
    const attempts = contacts.map(
      ({ channel, direction, events, own }, index): Attempt => ({
        id: `a${index}`,
        caseId: 'c1',
        orderNumber: '10000001-0042',
        problem: own ? problem : 'other',
        channel,
        direction,
        subject: null,
        text: '',
        events,
      }),
    );
    const known = order({ payment, shop, total, parcels: hasParcel ? [one] : [] });
    return { order: known, parcel: hasParcel ? one : null, problem, answers, attempts, today };
  });

describe('the next step, whatever the facts', () => {
  it('is there, has a reason, and is due today or later unless it says that its day is gone', () => {
    fc.assert(
      fc.property(caseInput, (input) => {
        const next = nextStep(input);
        expect(next.why.length).toBeGreaterThan(0);
        if (next.due) expect(next.due.passed).toBe(next.due.day < input.today);
        expect(next.waiting === null || next.waiting.until >= input.today).toBe(true);
        expect(explain(next, input.today).length).toBeGreaterThanOrEqual(next.why.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for the same facts in another order', () => {
    fc.assert(
      fc.property(caseInput, fc.infiniteStream(fc.nat()), (input, seeds) => {
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((one) => ({ one, key: Number(seeds.next().value) }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const attempts = shuffle(input.attempts).map((one) => ({ ...one, events: shuffle(one.events) }));
        const answers = Object.fromEntries(shuffle(Object.entries(input.answers)));
        expect(nextStep({ ...input, attempts, answers })).toEqual(nextStep(input));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not move for a message that is only prepared', () => {
    fc.assert(
      fc.property(caseInput, fc.constantFrom(...CHANNELS), (input, channel) => {
        // «Не буду» is taken back by a message prepared afterwards: such cases are another matter.
        fc.pre(!input.attempts.some(({ events }) => events.some(({ kind }) => kind === 'dropped')));
        const on = input.today;
        const prepared: Attempt = {
          id: 'zz',
          caseId: 'c1',
          orderNumber: input.order.number,
          problem: input.problem,
          channel,
          direction: 'out',
          subject: null,
          text: '',
          events: [{ kind: 'prepared', at: `${on}T09:00:00.000Z`, on }],
        };
        expect(nextStep({ ...input, attempts: [...input.attempts, prepared] })).toEqual(nextStep(input));
      }),
      { numRuns: 500 },
    );
  });

  it('never goes back because one more thing was done, unless it says what asks for that', () => {
    fc.assert(
      fc.property(
        caseInput,
        fc.option(fc.constantFrom(...CHANNELS), { nil: null }),
        fc.constantFrom('silence' as const, 'no-answer' as const, ...OUTCOMES),
        (input, other, end) => {
          const before = nextStep(input);
          const advised = CHANNELS.find((id) => id === before.step);
          const channel = other ?? advised;
          fc.pre(channel !== undefined && before.rung !== 'send-more');
          const after = nextStep({
            ...input,
            attempts: [...input.attempts, doneToday(input, channel ?? 'other', end)],
          });
          const ladder = ladderOf(input.problem, input.order.shop);
          const place = (rung: string) => ladder.findIndex(({ id }) => id === rung);
          // What stands on no ladder is no step back: waiting, answering, the end.
          if (place(after.rung) === -1 || place(before.rung) === -1) return;
          if (place(after.rung) >= place(before.rung)) return;
          expect(reasonsToTurnBack(before, after, ladder[place(before.rung)])).not.toEqual([]);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('never advises the step again that was just taken, unless it is repeated by its own ladder', () => {
    fc.assert(
      fc.property(
        caseInput,
        fc.constantFrom('silence' as const, 'no-answer' as const, ...OUTCOMES),
        (input, end) => {
          const before = nextStep(input);
          const channel = CHANNELS.find((id) => id === before.step);
          fc.pre(channel !== undefined && before.rung !== 'send-more' && before.passive !== true);
          const done = { ...doneToday(input, channel ?? 'other', end), rung: before.rung };
          expect(nextStep({ ...input, attempts: [...input.attempts, done] }).rung).not.toBe(before.rung);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** One more contact on the day itself, and what came of it. */
function doneToday(input: CaseInput, channel: ChannelId, end: 'silence' | 'no-answer' | Outcome): Attempt {
  const on = input.today;
  const sent: AttemptEvent = { kind: 'sent', at: `${on}T09:00:00.000Z`, on };
  const at = `${on}T09:00:01.000Z` as const;
  const events: readonly AttemptEvent[] =
    end === 'silence'
      ? [sent]
      : end === 'no-answer'
        ? [sent, { kind: 'no-answer', at, on }]
        : [sent, { kind: 'answered', at, on, outcome: end, text: '', promisedOn: null }];
  return {
    id: 'zz',
    caseId: 'c1',
    orderNumber: input.order.number,
    problem: input.problem,
    channel,
    direction: 'out',
    subject: null,
    text: '',
    events,
  };
}

/** All that may lead back on a ladder; each is said on the screen or was the reason to stand ahead of the way. */
function reasonsToTurnBack(before: NextStep, after: NextStep, from: Rung | undefined): readonly string[] {
  const says = ({ why }: NextStep, id: string) =>
    why.some((one) => one.kind === 'sentence' && one.sentence === id);
  const hasRunningTerm = ({ why, due }: NextStep) =>
    due !== null &&
    !due.passed &&
    why.some((one) => one.kind === 'rule' && one.due !== null && one.due >= due.day);
  return [
    ...(says(after, 'needed-first') ? ['an authority or a court wants it first'] : []),
    ...(hasRunningTerm(after) ? ['a term that must not be missed'] : []),
    // What was advised stood ahead of the way, and the way itself goes on behind it.
    ...(says(before, 'needed-first') ? ['what was wanted first is done'] : []),
    ...(hasRunningTerm(before) ? ['what a term brought forward is done'] : []),
    ...(from?.beside ? ['what ran beside the way is done'] : []),
  ];
}

describe('days off', () => {
  const calendar = calendarOf(CALENDAR);

  it('that are added never make a term end earlier', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 40 }),
        fc.array(day, { maxLength: 30 }),
        (from, count, extra) => {
          const more = { ...calendar, off: new Set([...calendar.off, ...extra]) };
          expect(addWorkingDays(from, count, more) >= addWorkingDays(from, count, calendar)).toBe(true);
          expect(moveOffDaysOff(from, more).day >= moveOffDaysOff(from, calendar).day).toBe(true);
        },
      ),
    );
  });

  it('move a last day by whole stretches that join each other', () => {
    fc.assert(
      fc.property(day, (last) => {
        const moved = moveOffDaysOff(last, calendar);
        const [first] = moved.shifts;
        expect(first?.from ?? moved.day).toBe(last);
        moved.shifts.forEach((shift, index) => {
          expect(shift.to).toBe(moved.shifts[index + 1]?.from ?? moved.day);
        });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseInput } from '../../lib/case/case-view';
import { nextStep } from '../../lib/case/next-step';
import { viewCase } from '../../lib/case/view-case';
import type { Attempt } from '../../lib/model/attempt';
import { addDays, type IsoDay } from '../../lib/model/day';
import { ORDER_STATUSES, PAYMENT_STATES } from '../../lib/model/order';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import { CHANNELS, type ChannelId } from '../../lib/model/step';
import { attempt, event, order, parcel } from './made-up';

/** People write to whom they like, in any order, and get any answer: the next step comes back to a way. */

const START: IsoDay = '2026-11-20';
/** Far more than the longest ladder has rungs, every one with its wait. */
const MOST_STEPS = 80;

const ENDS = ['silence', 'no-answer', 'refused', 'partly', 'promised', 'other', 'dropped'] as const;
type End = (typeof ENDS)[number];

function contact(problem: ProblemId, channel: ChannelId, end: End, on: IsoDay, rung?: string): Attempt {
  const named = rung === undefined ? {} : { rung };
  if (end === 'dropped')
    return attempt(problem, channel, [event('prepared', on), event('dropped', on)], named);
  const sent = [event('prepared', on), event('sent', on)];
  if (end === 'silence') return attempt(problem, channel, sent, named);
  if (end === 'no-answer') return attempt(problem, channel, [...sent, event('no-answer', on)], named);
  const promisedOn = end === 'promised' ? addDays(on, 5) : null;
  return attempt(problem, channel, [...sent, event('answered', on, { outcome: end, promisedOn })], named);
}

const aCase = fc.record({
  problem: fc.constantFrom(...PROBLEMS),
  status: fc.constantFrom(...ORDER_STATUSES),
  payment: fc.constantFrom(...PAYMENT_STATES),
  answers: fc.dictionary(
    fc.constantFrom('complex', 'refusedByOzon', 'paidByCard', 'swapped', 'bankForm', 'soldBy', 'want'),
    fc.constantFrom('yes', 'no', 'ozon', 'repair'),
  ),
  days: fc.dictionary(
    fc.constantFrom(
      'promisedOn',
      'receivedOn',
      'refusedOn',
      'approvedOn',
      'handedBackOn',
      'chargedOn',
      'returnUntil',
    ),
    fc.integer({ min: -200, max: 20 }).map((count) => addDays(START, count)),
  ),
});
type Made = typeof aCase extends fc.Arbitrary<infer Value> ? Value : never;

function inputOf(
  { problem, status, payment, answers, days }: Made,
  attempts: readonly Attempt[],
  today: IsoDay,
) {
  const one = parcel({ status });
  const known = order({ payment, parcels: [one] });
  return { order: known, parcel: one, problem, answers: { ...answers, ...days }, attempts, today };
}

/** Takes what is advised until nothing is left; what must not be skipped is answered by silence. */
function walkOn(made: Made, begun: readonly Attempt[], ends: readonly End[]) {
  const attempts = [...begun];
  const rungs: string[] = [];
  let today = START;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const input: CaseInput = inputOf(made, attempts, today);
    const next = nextStep(input);
    if (next.step === 'done') return { rungs, input };
    if (next.step === 'follow-up') {
      today = addDays(next.waiting?.until ?? today, 1);
      continue;
    }
    const rung = viewCase(input).ladder.find(({ id }) => id === next.rung);
    const wanted = ends[count % ends.length] ?? 'silence';
    const end = wanted === 'dropped' && !rung?.optional ? 'silence' : wanted;
    rungs.push(next.rung);
    if (rung?.passive) {
      today = addDays(today, 1);
      continue;
    }
    const channel = CHANNELS.find((id) => id === next.step) ?? 'other';
    attempts.push(contact(made.problem, channel, end, today, next.rung));
  }
  throw new Error(`${made.problem} has no end: ${rungs.join(' → ')}`);
}

const wildStart = fc.array(
  fc.record({ channel: fc.constantFrom(...CHANNELS), end: fc.constantFrom(...ENDS), ago: fc.nat(30) }),
  { minLength: 1, maxLength: 4 },
);

describe('whoever went their own way first', () => {
  it('is led to an end, through no step twice, and past nothing that a step taken wants before it', () => {
    fc.assert(
      fc.property(
        aCase,
        wildStart,
        fc.array(fc.constantFrom(...ENDS), { minLength: 1, maxLength: 6 }),
        (made, wild, ends) => {
          const begun = wild.map(({ channel, end, ago }) =>
            contact(made.problem, channel, end, addDays(START, -ago)),
          );
          const { rungs, input } = walkOn(made, begun, ends);
          const view = viewCase(input);
          const watched = new Set(view.ladder.flatMap(({ id, passive }) => (passive ? [id] : [])));
          const acted = rungs.filter((id) => !watched.has(id));
          expect(acted.length, acted.join(' → ')).toBe(new Set(acted).size);
          const taken = new Set([...view.taken].map(({ id }) => id));
          for (const { needs } of view.taken) if (needs !== undefined) expect(taken).toContain(needs);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is told at once of the claim that an authority, a society or a court asks for first', () => {
    const wants = ['authority', 'consumer-society', 'court'] as const;
    fc.assert(
      fc.property(aCase, fc.constantFrom(...wants), fc.constantFrom(...ENDS), (made, channel, end) => {
        fc.pre(end !== 'dropped');
        const input = inputOf(made, [contact(made.problem, channel, end, START)], START);
        const { ladder, taken } = viewCase(input);
        const needs = [...taken].flatMap((rung) => rung.needs ?? []);
        fc.pre(needs.length > 0);
        const next = nextStep(input);
        const rung = ladder.find(({ id }) => id === next.rung);
        // Only a term that runs out may come before it.
        if (!rung?.clocks) {
          expect(needs).toContain(next.rung);
          expect(next.why).toContainEqual({ kind: 'sentence', sentence: 'needed-first', day: null });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an answer that promises a day', () => {
  const promise = fc.record({
    channel: fc.constantFrom(...CHANNELS),
    days: fc.integer({ min: 0, max: 60 }),
  });

  it('is waited for up to that day, the day itself included, unless something cannot wait', () => {
    fc.assert(
      fc.property(aCase, promise, fc.nat(60), (made, { channel, days }, later) => {
        const until = addDays(START, days);
        const today = addDays(START, later);
        const one = attempt(made.problem, channel, [
          event('sent', START),
          event('answered', START, { outcome: 'promised', promisedOn: until }),
        ]);
        const input = inputOf(made, [one], today);
        const placed = viewCase(input).placed[0];
        fc.pre(placed?.rung?.beside !== true);
        const next = nextStep(input);
        if (today > until) {
          expect(next.waiting).toBeNull();
        } else if (next.waiting) {
          expect(next.waiting).toMatchObject({ attemptId: one.id, until });
          expect(next.due).toEqual({ day: until, time: null, passed: false });
          expect(next.why).toContainEqual({ kind: 'sentence', sentence: 'promised-day', day: until });
        } else {
          const rung = viewCase(input).ladder.find(({ id }) => id === next.rung);
          const isNeeded = next.why.some((why) => why.kind === 'sentence' && why.sentence === 'needed-first');
          expect(isNeeded || rung?.clocks !== undefined, next.rung).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is said to be broken on the day after, and the way goes on', () => {
    fc.assert(
      fc.property(aCase, fc.integer({ min: 0, max: 60 }), (made, days) => {
        const until = addDays(START, days);
        const one = attempt(made.problem, 'chat', [
          event('sent', START),
          event('answered', START, { outcome: 'promised', promisedOn: until }),
        ]);
        const input = inputOf(made, [one], addDays(until, 1));
        fc.pre(viewCase(input).placed[0]?.rung !== null);
        const next = nextStep(input);
        fc.pre(next.step !== 'done');
        expect(next.rung).not.toBe('chat');
        expect(next.why).toContainEqual({ kind: 'sentence', sentence: 'promise-broken', day: until });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives way to a newer promise, and to a refusal that comes after it', () => {
    const chat = (...events: Parameters<typeof attempt>[2]) =>
      attempt('not-delivered', 'chat', [event('sent', START), ...events]);
    const of = (one: Attempt, today: IsoDay) => {
      const known = parcel({ expectedTo: '2026-11-19' });
      return nextStep({
        order: order({ parcels: [known] }),
        parcel: known,
        problem: 'not-delivered',
        answers: {},
        attempts: [one],
        today,
      });
    };
    const first = event('answered', '2026-11-21', { outcome: 'promised', promisedOn: '2026-11-25' });
    const second = event('answered', '2026-11-24', { outcome: 'promised', promisedOn: '2026-12-03' });
    expect(of(chat(first, second), '2026-11-26').waiting?.until).toBe('2026-12-03');
    const refused = event('answered', '2026-11-24', { outcome: 'refused' });
    expect(of(chat(first, refused), '2026-11-24').rung).toBe('refusal-notice');
  });
});

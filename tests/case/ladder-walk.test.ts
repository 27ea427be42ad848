import { describe, expect, it } from 'vitest';
import { nextStep } from '../../lib/case/next-step';
import type { Attempt, AttemptEvent } from '../../lib/model/attempt';
import { addDays, type IsoDay } from '../../lib/model/day';
import type { NextStep } from '../../lib/model/next-step';
import { ORDER_STATUSES, type OrderStatus } from '../../lib/model/order';
import { PROBLEMS, type ProblemId } from '../../lib/model/problem';
import { CHANNELS } from '../../lib/model/step';
import { ladderOf } from '../../lib/rules/ladder-of';
import { attempt, event, order, parcel } from './made-up';

/** What became of a step, walked on to the day on which nothing more is waited for. */
const ENDS = ['silence', 'no-answer', 'refused', 'partly', 'promised'] as const;
type End = (typeof ENDS)[number];

const START: IsoDay = '2026-11-20';
/** Far more than the longest ladder has rungs, every one with its wait and its question. */
const MOST_STEPS = 60;

interface Walk {
  readonly rungs: readonly string[];
  readonly last: NextStep;
}

/** Takes every step as it comes, ends each contact the same way, and notes the rungs. */
function walk(
  problem: ProblemId,
  status: OrderStatus,
  end: End,
  answers: Record<string, string>,
  shop: string,
): Walk {
  const one = parcel({
    status,
    expectedTo: '2026-11-25',
    receivedOn: status === 'received' ? '2026-11-18' : null,
    cancelledOn: status === 'cancelled' ? '2026-11-19' : null,
    storageUntil: status === 'ready-for-pickup' ? '2026-11-26' : null,
  });
  const attempts: Attempt[] = [];
  const rungs: string[] = [];
  let today = START;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const next = nextStep({
      order: order({ shop, parcels: [one] }),
      parcel: one,
      problem,
      answers,
      attempts,
      today,
    });
    expectSound(next, today);
    if (next.step === 'done') return { rungs, last: next };
    if (next.step === 'follow-up') {
      today = addDays(next.waiting?.until ?? today, 1);
      continue;
    }
    expect(rungs, `${problem}: ${next.rung} comes twice`).not.toContain(next.rung);
    rungs.push(next.rung);
    const channel = CHANNELS.find((id) => id === next.step) ?? 'other';
    attempts.push(attempt(problem, channel, contactThatEnds(end, today)));
  }
  throw new Error(`${problem} has no end: ${rungs.join(' → ')}`);
}

function contactThatEnds(end: End, on: IsoDay): readonly AttemptEvent[] {
  const sent = [event('prepared', on), event('sent', on)];
  if (end === 'silence') return sent;
  if (end === 'no-answer') return [...sent, event('no-answer', on)];
  return [
    ...sent,
    event('answered', on, { outcome: end, promisedOn: end === 'promised' ? addDays(on, 2) : null }),
  ];
}

/** A step always says what it is, why, and by a day that has not gone by unless it says so. */
function expectSound(next: NextStep, today: IsoDay): void {
  expect(next.why.length).toBeGreaterThan(0);
  if (next.due) expect(next.due.passed).toBe(next.due.day < today);
  for (const later of next.later) expect(later.from === null || later.from > today).toBe(true);
  expect(next.later.map(({ rung }) => rung)).not.toContain(next.rung);
  expect(next.beside.map(({ rung }) => rung)).not.toContain(next.rung);
}

/** States that most cases are in. */
const USUAL = ['in-transit', 'received', 'cancelled'] as const;

const ANSWERS: readonly Record<string, string>[] = [
  { complex: 'yes', receivedOn: '2026-11-18' },
  { complex: 'yes', receivedOn: '2026-10-01' },
  { refusedOn: '2026-11-19', swapped: 'yes' },
  { handedBackOn: '2026-11-15', approvedOn: '2026-11-19', chargedOn: '2026-11-01' },
];

/** Up one ladder from every state, with every end; and with every set of answers from the usual states. */
function walksUp(problem: ProblemId): readonly Walk[] {
  const starts = [
    ...ORDER_STATUSES.map((status) => ({ status, answers: {} })),
    ...USUAL.flatMap((status) => ANSWERS.map((answers) => ({ status, answers }))),
  ];
  return starts.flatMap(({ status, answers }) =>
    ENDS.map((end) => walk(problem, status, end, answers, 'www.ozon.ru')),
  );
}

describe.each(PROBLEMS)('the ladder of %s', (problem) => {
  it('always has a next step, never the same one twice, comes to an end, and leads to every rung', () => {
    const walks = walksUp(problem);
    expect(walks).toHaveLength((ORDER_STATUSES.length + USUAL.length * ANSWERS.length) * ENDS.length);
    expect(walks.map(({ last }) => last.step)).toEqual(walks.map(() => 'done'));
    const reached = new Set(walks.flatMap(({ rungs }) => rungs));
    expect(ladderOf(problem, 'www.ozon.ru').filter(({ id, aside }) => !aside && !reached.has(id))).toEqual(
      [],
    );
  });

  it('is the neutral one outside Russia, with no rule of Russian law in it', () => {
    for (const end of ENDS) {
      const { rungs } = walk(problem, 'in-transit', end, {}, 'ozon.kz');
      expect(rungs).toEqual(['order-page', 'neutral-chat', 'seller-chat', 'neutral-email']);
    }
  });
});

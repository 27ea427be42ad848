import { describe, expect, it } from 'vitest';
import { sumReasons } from '../../lib/case/sum-reasons';
import { viewCase } from '../../lib/case/view-case';
import type { Attempt } from '../../lib/model/attempt';
import type { IsoDay } from '../../lib/model/day';
import type { Order, Parcel } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import { attempt, event, order, parcel } from './made-up';

const TOTAL = { amount: 200_000, currency: 'RUB' };

/** What the sum says on a rung of the ladder of a late, paid order of 2000 roubles. */
function said(
  id: string,
  rest: {
    readonly problem?: ProblemId;
    readonly known?: Partial<Order>;
    readonly one?: Partial<Parcel>;
    readonly today?: IsoDay;
    readonly attempts?: readonly Attempt[];
    /** Nobody says which parcel is meant. */
    readonly whole?: true;
  } = {},
) {
  const {
    problem = 'not-delivered',
    known = {},
    one = { expectedTo: '2026-11-19' },
    today = '2026-11-23',
    attempts = [],
    whole,
  } = rest;
  const only = parcel(one);
  const input = {
    order: order({ parcels: [only], total: TOTAL, ...known }),
    parcel: whole ? null : only,
    problem,
    answers: {},
    attempts,
    today,
  };
  const view = viewCase(input);
  const rung = view.ladder.find((candidate) => candidate.id === id);
  if (!rung) throw new Error(`No such rung: ${id}`);
  return sumReasons(rung, view);
}

const PENALTY = {
  kind: 'penalty',
  rule: 'late-penalty',
  days: 4,
  base: TOTAL,
  sum: { amount: 4000, currency: 'RUB' },
  from: '2026-11-20',
};

describe('the penalty for a delay', () => {
  it('is counted into a claim about it, whether the rulebook names the rule alone or with its day', () => {
    expect(said('claim')).toEqual([PENALTY]);
    expect(said('claim', { problem: 'received-but-missing' })).toEqual([PENALTY]);
  });

  it('is no part of a claim about something else, though the order came late as well', () => {
    expect(said('claim', { problem: 'defect' })).toEqual([]);
    expect(said('claim', { problem: 'refund-after-cancel' })).toEqual([]);
    expect(said('refusal-notice')).toEqual([]);
  });

  it('is counted as well where the order’s only parcel is not named', () => {
    expect(said('claim', { whole: true })).toEqual([PENALTY]);
  });

  it('is said to be a court’s to decide where money is late after a return, and there alone', () => {
    const since = (problem: ProblemId) => ({
      ...{ problem, one: { status: 'received', receivedOn: '2026-10-01' } as const },
      attempts: [attempt(problem, 'claim', [event('sent', '2026-10-05')], { rung: 'claim' })],
    });
    expect(hints('claim', since('refund-late'))).toEqual(['penalty-unsettled']);
    expect(hints('claim', since('defect'))).toEqual([]);
    expect(said('claim', since('defect'))).toMatchObject([{ kind: 'penalty', rule: 'defect-penalty' }]);
  });

  it('is not asked for in the chat, nor where the letter has no rules to stand on', () => {
    expect(said('chat')).toEqual([]);
    expect(said('email')).toEqual([]);
    expect(said('social')).toEqual([]);
  });

  it('is none where the day is not known, has not passed, or nothing was paid in advance', () => {
    expect(said('claim', { one: {} })).toEqual([]);
    expect(said('claim', { today: '2026-11-19' })).toEqual([]);
    expect(said('claim', { known: { payment: 'on-receipt' } })).toEqual([]);
    expect(said('claim', { known: { total: null } })).toEqual([]);
  });
});

const roubles = (sum: number) => ({ total: { amount: sum * 100, currency: 'RUB' } });

function hints(...args: Parameters<typeof said>): readonly string[] {
  return said(...args).flatMap((reason) => (reason.kind === 'sentence' ? [reason.sentence] : []));
}

describe('the court', () => {
  it('is chosen by what is asked for, the penalty within it', () => {
    const known = roubles(99_000);
    expect(hints('court', { known, today: '2026-11-20' })[0]).toBe('court-magistrate');
    expect(hints('court', { known, today: '2026-11-22' })[0]).toBe('court-district');
    expect(said('court', { known, today: '2026-11-22' })[0]).toMatchObject({ kind: 'penalty', days: 3 });
  });

  it('is named by the sum, at the step of going there and at no other', () => {
    expect(hints('court')).toEqual(['court-magistrate', 'court-no-fee', 'court-simplified']);
    expect(hints('court', { one: {} })).toEqual(['court-magistrate', 'court-no-fee', 'court-simplified']);
    expect(hints('court', { known: roubles(200_000) })).toEqual([
      'court-district',
      'court-no-fee',
      'court-simplified',
    ]);
    expect(hints('court', { known: roubles(300_000) })).toEqual(['court-district', 'court-no-fee']);
    expect(hints('court', { known: roubles(1_200_000) })).toEqual(['court-district', 'court-fee']);
    expect(said('authority')).toEqual([]);
  });

  it('is not guessed for another currency, without a sum, or for an order of several parcels', () => {
    expect(hints('court', { known: { total: { amount: 200_000, currency: 'KZT' } } })).toEqual([]);
    expect(said('court', { known: { total: { amount: 200_000, currency: 'KZT' } }, one: {} })).toEqual([]);
    expect(said('court', { known: { total: null } })).toEqual([]);
    expect(said('court', { known: { parcels: [parcel(), parcel()] } })).toEqual([]);
  });
});

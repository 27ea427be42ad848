import { describe, expect, it } from 'vitest';
import { ruleReason, rungReasons } from '../../lib/case/reasons';
import { viewCase } from '../../lib/case/view-case';
import type { IsoDay } from '../../lib/model/day';
import type { Order, Parcel } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import { order, parcel } from './made-up';

interface Known {
  readonly today?: IsoDay;
  readonly one?: Partial<Parcel>;
  readonly whole?: Partial<Order>;
}

/** All that is said of a rung before anything was sent. */
function reasons(problem: ProblemId, id: string, { today = '2026-10-10', one = {}, whole = {} }: Known) {
  const only = parcel(one);
  const input = { order: order({ parcels: [only], ...whole }), parcel: only, problem };
  const view = viewCase({ ...input, answers: {}, attempts: [], today });
  const rung = view.ladder.find((candidate) => candidate.id === id);
  if (!rung) throw new Error(`No such rung: ${id}`);
  return rungReasons(rung, view, null);
}

const facts = (all: ReturnType<typeof reasons>) =>
  all.flatMap((one) => (one.kind === 'fact' ? [`${one.fact} ${one.value}`] : []));
const sentences = (all: ReturnType<typeof reasons>) =>
  all.flatMap((one) => (one.kind === 'sentence' ? [one.sentence] : []));
const rules = (all: ReturnType<typeof reasons>) =>
  all.flatMap((one) => (one.kind === 'rule' ? [one.rule] : []));

const RECEIVED = { status: 'received', receivedOn: '2026-10-01' } as const;
const LATE = { expectedTo: '2026-10-01' } as const;

describe('the days that a rung was chosen by', () => {
  it.each<[ProblemId, string, Partial<Parcel>, readonly string[]]>([
    // It opens by the promised day and rests on it: told once.
    ['not-delivered', 'chat', LATE, ['promised 2026-10-01']],
    ['not-delivered', 'claim', LATE, ['promised 2026-10-01', 'placed 2026-09-20']],
    // Nothing but the end of its time speaks of the day.
    ['defect', 'email', RECEIVED, ['received 2026-10-01']],
    // The end of its time, its clock and the law speak of the same day.
    ['defect', 'return-request', RECEIVED, ['received 2026-10-01']],
    ['defect', 'authority', RECEIVED, []],
  ])('are told of «%s», %s, each once', (problem, id, one, expected) => {
    expect(facts(reasons(problem, id, { one, whole: { placedOn: '2026-09-20' } }))).toEqual(expected);
  });
});

describe('the law behind a rung', () => {
  it('speaks of a penalty for the delay only to those who paid beforehand', () => {
    const penalties = (payment: Order['payment']) =>
      rules(reasons('not-delivered', 'claim', { one: LATE, whole: { payment } })).filter((rule) =>
        rule.startsWith('late-penalty'),
      );
    expect(penalties('paid')).toEqual(['late-penalty', 'late-penalty-cap']);
    expect(penalties('on-receipt')).toEqual([]);
  });
});

describe('a rule that is not yet in force', () => {
  it.each<[rule: string, from: IsoDay | null, today: IsoDay, told: boolean]>([
    ['platform-law', null, '2026-09-30', false],
    ['platform-law', null, '2026-10-01', true],
    // The day that it is counted from decides, and not today.
    ['card-withdrawn', '2026-02-28', '2026-10-10', false],
    ['card-withdrawn', '2026-03-01', '2026-10-10', true],
    ['no-such-rule', null, '2026-10-10', false],
  ])('%s, counted from %s, is told on %s: %s', (rule, from, today, told) => {
    const expected = told ? { kind: 'rule', rule, from, due: null, shifts: [] } : null;
    expect(ruleReason(rule, from, today)).toEqual(expected);
  });

  it('is not told behind a claim', () => {
    const young = (today: IsoDay) =>
      rules(reasons('not-delivered', 'claim', { today, one: LATE })).filter((rule) =>
        ['claim-form', 'platform-law'].includes(rule),
      );
    expect(young('2026-09-30')).toEqual(['claim-form']);
    expect(young('2026-10-01')).toEqual(['claim-form', 'platform-law']);
  });
});

it('that a term has run out is said from the day after it, and not before', () => {
  const said = (today: IsoDay) => sentences(reasons('defect', 'return-request', { today, one: RECEIVED }));
  expect(said('2026-10-10')).toEqual(['because/return-request']);
  expect(said('2026-10-16')).toEqual(['because/return-request']);
  expect(said('2026-10-17')).toEqual(['clock-passed', 'because/return-request']);
});

it('a rung that rests on nothing but its words says nothing else', () => {
  expect(reasons('defect', 'consumer-society', { one: RECEIVED })).toEqual([
    { kind: 'sentence', sentence: 'because/consumer-society', day: null },
  ]);
});

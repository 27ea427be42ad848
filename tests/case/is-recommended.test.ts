import { expect, it } from 'vitest';
import { isRecommended } from '../../lib/case/is-recommended';
import { nextStep } from '../../lib/case/next-step';
import type { NextStep } from '../../lib/model/next-step';
import type { Parcel } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import { order, parcel } from '../popup/example';

const today = '2026-11-22';

function step(problem: ProblemId, differs: Partial<Parcel>) {
  const one = parcel(differs);
  const shown = order({ parcels: [one] });
  return nextStep({ order: shown, parcel: one, problem, answers: {}, attempts: [], today, closed: null });
}

it('a late order’s message is due today by a rule', () => {
  expect(isRecommended(step('not-delivered', {}))).toBe(false);
});

it('a term that still runs is no mere advice', () => {
  const received = { status: 'received', receivedOn: '2026-11-18', expectedTo: null } as const;
  expect(isRecommended(step('received-but-missing', received))).toBe(false);
});

it.each(['double-charge', 'auto-charge', 'site-failure', 'pickup-point', 'other'] as const)(
  'nobody’s term runs out today for «%s»',
  (problem) => {
    const next = step(problem, { status: 'received', receivedOn: '2026-11-18', expectedTo: null });
    expect(next.due?.day).toBe(today);
    expect(isRecommended(next)).toBe(true);
  },
);

const DAY = { day: today, time: null, passed: false } as const;
const RULE = { kind: 'rule', rule: 'review', from: '2026-11-20', shifts: [] } as const;
const WORDS = { kind: 'sentence', sentence: 'because/chat', day: today } as const;

it.each<[string, NextStep['due'], NextStep['why'], boolean]>([
  ['a day that no rule counted', DAY, [WORDS], true],
  ['a day beside a rule that gives none', DAY, [{ ...RULE, due: null }, WORDS], true],
  ['the last day of a rule', DAY, [WORDS, { ...RULE, due: today }], false],
  ['an hour', { ...DAY, time: '18:00' }, [WORDS], false],
  ['a day that has passed', { ...DAY, passed: true }, [WORDS], false],
  ['no day at all', null, [WORDS], false],
])('tells mere advice from a last hour: %s', (_, due, why, expected) => {
  expect(isRecommended({ ...step('other', {}), due, why })).toBe(expected);
});

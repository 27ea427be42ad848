import { expect, it } from 'vitest';
import type { CaseInput } from '../../lib/case/case-view';
import { nextStep } from '../../lib/case/next-step';
import { whatFollows } from '../../lib/case/what-follows';
import type { Attempt } from '../../lib/model/attempt';
import { PROBLEMS } from '../../lib/model/problem';
import { attempt, event, order, parcel } from './made-up';

const late = parcel({ expectedTo: '2026-11-19' });
const of = (attempts: readonly Attempt[], rest: Partial<CaseInput> = {}): CaseInput => ({
  order: order({ parcels: [late] }),
  parcel: late,
  problem: 'not-delivered',
  answers: {},
  attempts,
  today: '2026-11-21',
  ...rest,
});
const chat = attempt('not-delivered', 'chat', [event('sent', '2026-11-20')]);

it('says of a message that is to be sent what a refusal, a part and silence lead to', () => {
  expect(whatFollows(of([]))).toEqual([
    { ending: 'refused', rung: 'refusal-notice', step: 'claim', from: null },
    { ending: 'partly', rung: 'email', step: 'email', from: null },
    { ending: 'no-answer', rung: 'email', step: 'email', from: '2026-11-25' },
  ]);
});

it('says the same while the answer is waited for, with the day on which silence is one', () => {
  expect(nextStep(of([chat])).step).toBe('follow-up');
  expect(whatFollows(of([chat]))).toEqual([
    { ending: 'refused', rung: 'refusal-notice', step: 'claim', from: null },
    { ending: 'partly', rung: 'email', step: 'email', from: null },
    { ending: 'no-answer', rung: 'email', step: 'email', from: '2026-11-24' },
  ]);
});

it('is what then truly comes', () => {
  const refused = attempt('not-delivered', 'chat', [
    event('sent', '2026-11-20'),
    event('answered', '2026-11-21', { outcome: 'refused' }),
  ]);
  expect(nextStep(of([refused])).rung).toBe('refusal-notice');
  expect(nextStep(of([chat], { today: '2026-11-24' })).rung).toBe('email');
});

it('keeps what was done before: an authority’s answer does not ask for the claim once more', () => {
  const claim = attempt('not-delivered', 'claim', [event('sent', '2026-10-05')], { rung: 'claim' });
  const authority = attempt('not-delivered', 'authority', [event('sent', '2026-11-20')], {
    rung: 'authority',
  });
  const past = parcel({ expectedTo: '2026-10-01' });
  const input = of([claim, authority], {
    order: order({ parcels: [past] }),
    parcel: past,
    today: '2026-11-23',
  });
  expect(whatFollows(input)).toEqual([
    { ending: 'refused', rung: 'consumer-society', step: 'consumer-society', from: null },
    { ending: 'partly', rung: 'consumer-society', step: 'consumer-society', from: null },
    { ending: 'no-answer', rung: 'consumer-society', step: 'consumer-society', from: '2026-12-22' },
  ]);
});

it('says at the end of the ladder that nothing follows', () => {
  const failing = { problem: 'site-failure' as const, today: '2026-11-21' as const };
  const phone = attempt('site-failure', 'phone', [event('sent', '2026-11-20')]);
  expect(whatFollows(of([phone], failing)).map(({ rung }) => rung)).toEqual(['done', 'done', 'done']);
});

it('is empty where nobody is to answer: watching, a rating, a closed case, a question that is answered', () => {
  expect(whatFollows(of([], { today: '2026-11-19' }))).toEqual([]);
  expect(whatFollows(of([], { problem: 'pickup-point' }))).toEqual([]);
  expect(
    whatFollows(of([chat], { closed: { outcome: 'solved', on: '2026-11-21', note: '' } as never })),
  ).toEqual([]);
  const asked = attempt('not-delivered', 'chat', [
    event('sent', '2026-11-20'),
    event('answered', '2026-11-21', { outcome: 'asked-for-more' }),
  ]);
  expect(whatFollows(of([asked]))).toEqual([]);
});

it('never names the step at hand itself, whatever the problem', () => {
  for (const problem of PROBLEMS) {
    const input = of([], { problem });
    const next = nextStep(input);
    for (const { rung } of whatFollows(input)) expect(rung, problem).not.toBe(next.rung);
  }
});

import { describe, expect, it } from 'vitest';
import type { CaseInput } from '../../lib/case/case-view';
import { demandEnded, lacksParcelSum, lastLateDay, runningPenalty } from '../../lib/case/running-penalty';
import { viewCase } from '../../lib/case/view-case';
import type { Attempt } from '../../lib/model/attempt';
import type { IsoDay } from '../../lib/model/day';
import { attempt, event, order, parcel } from './made-up';

const TOTAL = { amount: 200_000, currency: 'RUB' };
const received = parcel({ status: 'received', receivedOn: '2026-10-01' });
const view = (attempts: readonly Attempt[], rest: Partial<CaseInput> = {}) =>
  viewCase({
    ...{ order: order({ parcels: [received], total: TOTAL }), parcel: received, problem: 'defect' },
    ...{ answers: {}, attempts, today: '2026-11-23', ...rest },
  });
const sent = event('sent', '2026-10-05');
const claim = (...events: Attempt['events']) => attempt('defect', 'claim', events, { rung: 'claim' });

describe('the term that a claim set ends', () => {
  it.each<[string, readonly Attempt[], Readonly<Record<string, string>>, IsoDay | null]>([
    ['never, where there is no claim', [], {}, null],
    ['never, where only the chat was written to', [attempt('defect', 'chat', [sent])], {}, null],
    ['ten days after the post has had its days', [claim(sent)], {}, '2026-10-22'],
    [
      'ten days after the day of delivery',
      [claim(sent, event('acknowledged', '2026-10-07'))],
      {},
      '2026-10-19',
    ],
    ['forty-five days after, where a repair is asked for', [claim(sent)], { want: 'repair' }, '2026-11-26'],
    [
      'seven days after, where a replacement is asked for',
      [claim(sent)],
      { want: 'replacement' },
      '2026-10-19',
    ],
    ['never, where the claim was given up', [claim(sent, event('dropped', '2026-10-06'))], {}, null],
    [
      'by the claim that was sent, where an earlier one was given up',
      [claim(event('sent', '2026-09-20'), event('dropped', '2026-09-21')), claim(sent)],
      {},
      '2026-10-22',
    ],
    [
      'by the claim, and not by what was written before it',
      [attempt('defect', 'chat', [event('sent', '2026-10-01')]), claim(sent)],
      {},
      '2026-10-22',
    ],
    [
      'by the claim, and not by a contact that is no step of this way',
      [attempt('defect', 'police', [event('sent', '2026-10-01')]), claim(sent)],
      {},
      '2026-10-22',
    ],
  ])('%s', (_, attempts, answers, expected) => {
    expect(demandEnded(view(attempts, { answers }))).toBe(expected);
  });
});

it('no claim that was given up ends a term, were it one that may be left out and so has its place', () => {
  const taken = view([claim(sent)]);
  const dropped = taken.placed.map((one) => ({
    ...one,
    contact: { ...one.contact, state: 'dropped' as const },
  }));
  expect(demandEnded(taken)).toBe('2026-10-22');
  expect(demandEnded({ ...taken, placed: dropped })).toBeNull();
  expect(runningPenalty({ ...taken, placed: dropped })).toBeNull();
  // The one that was sent after it counts by its own days.
  expect(demandEnded({ ...taken, placed: [...dropped, ...taken.placed] })).toBe('2026-10-22');
});

describe('the penalty that runs', () => {
  it('is that of goods with a defect since the claim’s term ended, and is settled law', () => {
    expect(runningPenalty(view([claim(sent)]))).toEqual({
      ...{ kind: 'defect', base: TOTAL, since: '2026-10-22', to: '2026-11-23', unsettled: false },
    });
  });

  it('is a court’s to decide where money is late after a return', () => {
    const late = { ...claim(sent), problem: 'refund-late' as const };
    expect(runningPenalty(view([late], { problem: 'refund-late' }))?.unsettled).toBe(true);
  });

  it('is of the total, where an order of one parcel is meant as a whole', () => {
    expect(runningPenalty(view([claim(sent)], { parcel: null }))?.base).toEqual(TOTAL);
  });

  it('is of no sum, where an order of two parcels is meant as a whole', () => {
    const whole = order({ parcels: [received, parcel({ shipmentId: '2' })], total: TOTAL });
    const both = view([claim(sent)], { order: whole, parcel: null });
    expect(runningPenalty(both)).toBeNull();
    expect(lacksParcelSum(both)).toBe(true);
  });

  it('does not run on a way whose rules know none', () => {
    const blocked = { ...claim(sent), problem: 'site-failure' as const };
    expect(runningPenalty(view([blocked], { problem: 'site-failure' }))).toBeNull();
  });
});

it.each([
  ['today, while nothing has come', 'not-delivered', undefined, '2026-11-23'],
  ['the day on which the goods came', 'not-delivered', '2026-11-20', '2026-11-20'],
  ['today, where the day of receipt is yet to come', 'not-delivered', '2026-11-25', '2026-11-23'],
  ['today, where goods are only marked as received', 'received-but-missing', '2026-11-20', '2026-11-23'],
] as const)('the last day of a delay is %s', (_, problem, day, expected) => {
  const days = day ? { received: { day, source: 'page' as const } } : {};
  expect(lastLateDay({ days, today: '2026-11-23', problem })).toBe(expected);
});

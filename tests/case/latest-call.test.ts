import { describe, expect, it } from 'vitest';
import { latestCall } from '../../lib/case/latest-call';
import type { Attempt } from '../../lib/model/attempt';
import type { Case } from '../../lib/model/case';
import type { IsoDay } from '../../lib/model/day';
import { attempt, event, order, parcel } from './made-up';

const LATE = parcel({ expectedTo: '2026-11-19' });

function caseOf(rest: Partial<Case> = {}, one = LATE): Case {
  return {
    id: 'c1',
    orderNumber: '10000001-0042',
    parcel: null,
    problem: 'not-delivered',
    order: order({ parcels: [one] }),
    openedAt: '2026-11-15T08:00:00.000Z',
    changedAt: '2026-11-15T08:00:00.000Z',
    answers: {},
    closed: null,
    ...rest,
  };
}

const call = (
  upTo: IsoDay,
  rest: Partial<Case> = {},
  attempts: readonly Attempt[] = [],
  after: IsoDay = '2026-11-15',
) => latestCall(caseOf(rest), attempts, after, upTo);

describe('a case calls for the person', () => {
  it('on the day after the promised one, when the goods did not come', () => {
    expect(call('2026-11-20')).toEqual({ day: '2026-11-20', kind: 'turn' });
  });

  it('and still says which day that was to somebody who was away', () => {
    expect(call('2026-11-25')).toEqual({ day: '2026-11-20', kind: 'turn' });
  });

  it('not while there is nothing to do but wait', () => {
    expect(call('2026-11-19')).toBeNull();
    const asked = attempt('not-delivered', 'chat', [event('sent', '2026-11-20')]);
    expect(call('2026-11-23', {}, [asked])).toBeNull();
  });

  it('when the time for an answer is over', () => {
    const asked = attempt('not-delivered', 'chat', [event('sent', '2026-11-20')]);
    expect(call('2026-11-24', {}, [asked])).toEqual({ day: '2026-11-24', kind: 'turn' });
    expect(call('2026-11-30', {}, [asked])).toEqual({ day: '2026-11-24', kind: 'turn' });
  });

  it('not again for a day that has rung', () => {
    expect(call('2026-11-25', {}, [], '2026-11-20')).toBeNull();
    expect(call('2026-11-25', {}, [], '2026-11-19')).toEqual({ day: '2026-11-20', kind: 'turn' });
  });

  it('not for what was on the screen when the person last changed the case, by Moscow’s day', () => {
    expect(call('2026-11-25', { changedAt: '2026-11-20T08:00:00.000Z' })).toBeNull();
    expect(call('2026-11-25', { changedAt: '2026-11-19T20:59:00.000Z' })?.day).toBe('2026-11-20');
    expect(call('2026-11-25', { changedAt: '2026-11-19T21:00:00.000Z' })).toBeNull();
  });

  it('not for what was on the screen when the person last noted something about a contact', () => {
    const noted = attempt('not-delivered', 'chat', [
      event('prepared', '2026-11-20'),
      event('not-yet', '2026-11-21'),
    ]);
    expect(call('2026-11-25', {}, [noted])).toBeNull();
    const before = attempt('not-delivered', 'chat', [event('prepared', '2026-11-18')]);
    expect(call('2026-11-25', {}, [before])?.day).toBe('2026-11-20');
  });

  it('not for what is two months old: the log tells that', () => {
    expect(call('2027-01-18')).toEqual({ day: '2026-11-20', kind: 'turn' });
    expect(call('2027-01-19')).toBeNull();
  });

  it('no more once it is closed', () => {
    const closed = { at: '2026-11-21T08:00:00.000Z', on: '2026-11-21', outcome: 'solved' } as const;
    expect(call('2026-11-25', { closed })).toBeNull();
  });

  it('on the last day of a term of the rulebook, and after it has run out on no other', () => {
    const received = caseOf(
      { problem: 'received-but-missing' },
      parcel({ status: 'received', receivedOn: '2026-11-16' }),
    );
    const on = (upTo: IsoDay) => latestCall(received, [], '2026-11-16', upTo);
    expect(on('2026-11-22')).toBeNull();
    expect(on('2026-11-23')).toEqual({ day: '2026-11-23', kind: 'last-day' });
    expect(on('2026-11-24')).toEqual({ day: '2026-11-23', kind: 'last-day' });
  });

  it('when the day of its next step has come, though it was that step’s turn before', () => {
    const cancelled = caseOf(
      { problem: 'refund-after-cancel' },
      parcel({ status: 'cancelled', cancelledOn: '2026-11-18' }),
    );
    const looked = attempt('refund-after-cancel', 'self-service', [
      event('sent', '2026-11-19'),
      event('no-answer', '2026-11-19'),
    ]);
    const on = (upTo: IsoDay) => latestCall(cancelled, [looked], '2026-11-19', upTo);
    expect(on('2026-11-21')).toBeNull();
    expect(on('2026-11-22')).toEqual({ day: '2026-11-22', kind: 'turn' });
  });

  it('when another step comes, though something had to be done the day before as well', () => {
    const defect = caseOf({ problem: 'defect' }, parcel({ status: 'received', receivedOn: '2026-11-16' }));
    expect(latestCall(defect, [], '2026-11-16', '2026-12-01')).toEqual({
      day: '2026-12-01',
      kind: 'last-day',
    });
    expect(latestCall(defect, [], '2026-11-16', '2026-12-05')).toEqual({ day: '2026-12-02', kind: 'turn' });
  });
});

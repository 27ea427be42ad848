import { describe, expect, it } from 'vitest';
import { sayOfOrder } from '../../entrypoints/background/say-of-order';
import type { Case } from '../../lib/model/case';
import { ORDER_STATUSES } from '../../lib/model/order';
import type { CaseWithAttempts } from '../../lib/store/store';
import { makeAttempt, makeCase, makeOrder, makeParcel, prepared, sent } from '../store/examples';

const TODAY = '2026-11-23';
/** Promised by 19 November. */
const late = makeOrder();

function file(events = [prepared(), sent()], changes: Partial<Case> = {}): CaseWithAttempts {
  return { case: makeCase(changes), attempts: [makeAttempt({ events })] };
}

describe('of an order without a case', () => {
  it('there is something to say once the promised day has passed, and not before', () => {
    expect(sayOfOrder(late, [], '2026-11-19')).toBeNull();
    expect(sayOfOrder(late, [], '2026-11-20')).toMatchObject({
      kind: 'late',
      promised: '2026-11-19',
      next: { step: 'chat' },
    });
  });

  it.each(ORDER_STATUSES)('that is %s, lateness is told only while it is on its way', (status) => {
    const order = makeOrder({ parcels: [makeParcel({ status })] });
    const onItsWay = ['created', 'assembling', 'handed-over', 'in-transit', 'with-courier'];
    expect(sayOfOrder(order, [], TODAY)?.kind ?? null).toBe(onItsWay.includes(status) ? 'late' : null);
  });

  it('the parcel that is late counts, whatever became of the others', () => {
    const here = makeParcel({ shipmentId: '1', status: 'received', receivedOn: '2026-11-18' });
    expect(sayOfOrder(makeOrder({ parcels: [here, makeParcel()] }), [], TODAY)?.kind).toBe('late');
    expect(sayOfOrder(makeOrder({ parcels: [here] }), [], TODAY)).toBeNull();
  });

  it('nothing is said where no day was read', () => {
    const order = makeOrder({ parcels: [makeParcel({ expectedFrom: null, expectedTo: null })] });
    expect(sayOfOrder(order, [], TODAY)).toBeNull();
    expect(sayOfOrder(makeOrder({ parcels: [] }), [], TODAY)).toBeNull();
  });
});

describe('of an order with a case', () => {
  it('a message that was copied and not heard of since comes first', () => {
    expect(sayOfOrder(late, [file([prepared()])], TODAY)).toEqual({ kind: 'unsent' });
  });

  it('the end of waiting is told while somebody is to answer, and the step afterwards', () => {
    expect(sayOfOrder(late, [file()], '2026-11-23')).toEqual({ kind: 'waiting', until: '2026-11-23' });
    expect(sayOfOrder(late, [file()], '2026-11-24')).toMatchObject({ kind: 'step' });
  });

  it('a case that needs the person goes before one that waits', () => {
    const waiting = file([prepared('2026-11-23T08:00:00.000Z'), sent('2026-11-23T08:01:00.000Z')], {
      id: 'waits',
      changedAt: '2026-11-23T09:00:00.000Z',
    });
    expect(sayOfOrder(late, [waiting, file()], '2026-11-24')).toMatchObject({ kind: 'step' });
  });

  it('the page is believed where it knows better than the log', () => {
    const arrived = makeOrder({ parcels: [makeParcel({ status: 'received', receivedOn: TODAY })] });
    const told = sayOfOrder(arrived, [file()], '2026-11-24');
    const stale = sayOfOrder(late, [file()], '2026-11-24');
    expect(told).not.toEqual(stale);
  });

  it('that was closed, nothing is said any more', () => {
    const closed = { at: '2026-11-21T12:00:00.000Z', on: '2026-11-21', outcome: 'not-needed' } as const;
    expect(sayOfOrder(late, [file([prepared(), sent()], { closed })], TODAY)).toBeNull();
  });
});

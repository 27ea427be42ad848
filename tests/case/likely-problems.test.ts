import { describe, expect, it } from 'vitest';
import { likelyProblem, offeredProblems } from '../../lib/case/likely-problems';
import type { Parcel } from '../../lib/model/order';
import { PROBLEMS } from '../../lib/model/problem';
import { order, parcel } from './made-up';

const TODAY = '2026-11-23';
const likely = (known: Partial<Parcel>) => {
  const one = parcel(known);
  return likelyProblem(order({ parcels: [one] }), one, TODAY);
};

describe('the likely problem', () => {
  it.each([
    [{ status: 'in-transit', expectedTo: '2026-11-22' }, 'not-delivered'],
    [{ status: 'in-transit', expectedTo: '2026-11-23' }, 'not-delivered'],
    [{ status: 'unknown', expectedFrom: '2026-11-20' }, 'not-delivered'],
    [{ status: 'unknown', expectedTo: '2026-11-30' }, 'not-delivered'],
    [{ status: 'created' }, 'not-delivered'],
    [{ status: 'cancelled', expectedTo: '2026-11-01' }, 'refund-after-cancel'],
    [{ status: 'unknown', cancelledOn: '2026-11-01', expectedTo: '2026-11-02' }, 'refund-after-cancel'],
    [{ status: 'received', expectedTo: '2026-11-01' }, 'defect'],
    [{ status: 'unknown', receivedOn: '2026-11-01', expectedTo: '2026-11-01' }, 'defect'],
    [{ status: 'ready-for-pickup', expectedTo: '2026-11-01' }, 'defect'],
    [{ status: 'returning' }, 'refund-late'],
    [{ status: 'returned' }, 'refund-late'],
    [{ status: 'awaiting-payment' }, 'other'],
    [{ status: 'unknown' }, 'other'],
  ] as const)('of %j is %s', (known, problem) => {
    expect(likely(known)).toBe(problem);
  });

  it('of an order of several parcels is the one of the late parcel, then of the cancelled one', () => {
    const received = parcel({ status: 'received' });
    const late = parcel({ expectedTo: '2026-11-01' });
    const cancelled = parcel({ status: 'cancelled' });
    const of = (...parcels: readonly Parcel[]) => likelyProblem(order({ parcels }), null, TODAY);
    expect(of(received, cancelled, late)).toBe('not-delivered');
    expect(of(received, cancelled)).toBe('refund-after-cancel');
    expect(of(received)).toBe('defect');
    // Coming, and due today: nothing is late yet, and money is on its way back.
    expect(of(parcel({ expectedTo: '2026-11-30' }), cancelled)).toBe('refund-after-cancel');
    expect(of(parcel({ expectedTo: TODAY }), cancelled)).toBe('refund-after-cancel');
    expect(of()).toBe('other');
  });
});

it('the likely problem of one parcel leaves the others of its order aside', () => {
  const received = parcel({ status: 'received' });
  const late = parcel({ shipmentId: '30000000002', expectedTo: '2026-11-01' });
  expect(likelyProblem(order({ parcels: [late, received] }), received, TODAY)).toBe('defect');
});

describe('the problems offered', () => {
  it('are all of them, each once, the likely one first', () => {
    for (const status of ['in-transit', 'received', 'cancelled', 'unknown'] as const) {
      const one = parcel({ status });
      const groups = offeredProblems(order({ parcels: [one] }), one, TODAY);
      const all = groups.flatMap(({ problems }) => problems);
      expect([...all].sort()).toEqual([...PROBLEMS].sort());
      expect(all[0]).toBe(likely({ status }));
      expect(groups).toHaveLength(4);
    }
  });

  it('keep the order of their group but for the likely one', () => {
    const one = parcel({ status: 'returned' });
    const [money] = offeredProblems(order({ parcels: [one] }), one, TODAY);
    expect(money?.problems).toEqual([
      'refund-late',
      'refund-after-cancel',
      'double-charge',
      'auto-charge',
      'ozon-bank',
    ]);
  });

  it('keep the order of the groups otherwise', () => {
    const one = parcel({ status: 'received' });
    const ids = offeredProblems(order({ parcels: [one] }), one, TODAY).map(({ id }) => id);
    expect(ids).toEqual(['goods', 'delivery', 'money', 'rest']);
  });
});

import { describe, expect, it } from 'vitest';
import { caseFacts } from '../../lib/case/case-facts';
import { holds } from '../../lib/case/conditions';
import { parcelOf } from '../../lib/case/parcel-of';
import { isSupport, tierOf } from '../../lib/case/tiers';
import type { Case } from '../../lib/model/case';
import type { Order, Parcel } from '../../lib/model/order';
import { CHANNELS } from '../../lib/model/step';
import type { Condition } from '../../lib/rules/condition';
import { order, parcel } from './made-up';

const TODAY = '2026-11-23';

describe('the facts of a case about the whole order', () => {
  const received = parcel({ status: 'received', receivedOn: '2026-11-16' });

  it('are those of its parcel where it has only one', () => {
    const facts = caseFacts(order({ parcels: [received] }), null, 'defect', {}, TODAY);
    expect(facts.status).toBe('received');
    expect(facts.days.received).toEqual({ day: '2026-11-16', source: 'page' });
  });

  it('are of no parcel where it has several, or none', () => {
    for (const parcels of [[received, parcel()], []]) {
      const facts = caseFacts(order({ parcels }), null, 'defect', {}, TODAY);
      expect(facts.status).toBe('unknown');
      expect(facts.days.received).toBeUndefined();
    }
  });
});

describe('a condition', () => {
  const check = (
    condition: Condition,
    known: Partial<Order>,
    answers: Readonly<Record<string, string>> = {},
    one: Partial<Parcel> = {},
  ) => holds(condition, caseFacts(order(known), parcel(one), 'defect', answers, TODAY));

  it.each([
    ['paid', undefined, true],
    ['unknown', undefined, true],
    ['on-receipt', undefined, false],
    ['unpaid', undefined, false],
    ['on-receipt', 'yes', true],
    ['unpaid', 'yes', true],
    ['paid', 'no', false],
  ] as const)('lets an order that is %s go to the bank (by card: %s): %s', (payment, paidByCard, result) => {
    expect(check('paid-by-card', { payment }, paidByCard ? { paidByCard } : {})).toBe(result);
  });

  it.each([
    ['paid', true],
    ['unknown', true],
    ['on-receipt', false],
    ['unpaid', false],
  ] as const)('takes an order that is %s for prepaid: %s', (payment, result) => {
    expect(check('prepaid', { payment })).toBe(result);
  });

  it('believes the person that the goods came, whatever the page says', () => {
    expect(check('received', {})).toBe(false);
    expect(check('received', {}, { receivedOn: '2026-11-16' })).toBe(true);
    expect(check('late', {}, {}, { expectedTo: '2026-11-19' })).toBe(true);
    expect(check('late', {}, { receivedOn: '2026-11-16' }, { expectedTo: '2026-11-19' })).toBe(false);
  });

  it('leaves the strong rights about complex goods open to the fifteenth day, and where the day is unknown', () => {
    const complex = (receivedOn: string) => check('complex-late', {}, { complex: 'yes', receivedOn });
    expect(complex('2026-11-08')).toBe(false);
    // The fifteenth day was a Saturday: it is Monday's instead.
    expect(complex('2026-11-06')).toBe(false);
    expect(complex('2026-11-05')).toBe(true);
    expect(check('complex-late', {}, { complex: 'yes' })).toBe(false);
    expect(check('complex-early', {}, { complex: 'yes' })).toBe(true);
  });
});

describe('the parcel of a case', () => {
  const one = parcel({ shipmentId: '30000000001', posting: '10000001-0042-1' });
  const two = parcel({ shipmentId: '30000000002', posting: '10000001-0042-2' });
  const nameless = parcel({ shipmentId: null });
  const of = (key: string | null, ...parcels: readonly Parcel[]) => {
    const about: Pick<Case, 'order' | 'parcel'> = { order: order({ parcels }), parcel: key };
    return parcelOf({
      id: 'c1',
      orderNumber: about.order.number,
      problem: 'other',
      openedAt: '2026-11-20T08:00:00.000Z',
      changedAt: '2026-11-20T08:00:00.000Z',
      answers: {},
      closed: null,
      ...about,
    });
  };

  it('is the one that is named, by its shipment or, where the page has learnt that only now, its posting', () => {
    expect(of('30000000002', one, two)).toBe(two);
    expect(of('10000001-0042-2', one, two)).toBe(two);
  });

  it('is none where the case is about the whole order, or the page shows that parcel no more', () => {
    expect(of(null, nameless)).toBeNull();
    expect(of('39999999999', one, two)).toBeNull();
  });
});

it('a claim stands above support, and every independent body above a claim', () => {
  expect(tierOf('chat')).toBe(0);
  expect(tierOf('claim')).toBe(1);
  expect(CHANNELS.filter((channel) => tierOf(channel) === 2)).toEqual([
    'authority',
    'consumer-society',
    'bank',
    'ombudsman',
    'police',
    'court',
  ]);
  expect(CHANNELS.filter(isSupport)).toHaveLength(8);
});

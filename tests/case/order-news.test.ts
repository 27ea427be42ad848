import { describe, expect, it } from 'vitest';
import { orderNews } from '../../lib/case/order-news';
import type { OrderStatus, Parcel } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import { makeCase, makeOrder } from '../store/examples';

const orderIn = (...statuses: readonly OrderStatus[]) => {
  const order = makeOrder();
  const [parcel] = order.parcels;
  if (!parcel) throw new Error('The example has no parcel');
  const parcels = statuses.map((status, nth) => ({ ...parcel, status, shipmentId: `4728882696${nth}` }));
  return { ...order, parcels };
};
const caseOf = (problem: ProblemId, ...statuses: readonly OrderStatus[]) =>
  makeCase({ problem, parcel: null, order: orderIn(...statuses) });

const TABLE: readonly (readonly [ProblemId, OrderStatus, OrderStatus, string | null])[] = [
  ['not-delivered', 'in-transit', 'received', 'received: close solved'],
  ['late-but-wanted', 'in-transit', 'received', 'received: close solved'],
  ['not-delivered', 'in-transit', 'cancelled', 'cancelled: go-on refund-after-cancel, close not-needed'],
  ['not-delivered', 'in-transit', 'returned', 'returned: close solved'],
  ['refund-after-cancel', 'cancelled', 'returned', 'returned: close solved'],
  ['defect', 'received', 'returned', 'returned: close solved'],
  ['not-delivered', 'in-transit', 'ready-for-pickup', null],
  ['not-delivered', 'received', 'received', null],
  ['defect', 'ready-for-pickup', 'received', null],
  ['refund-after-cancel', 'in-transit', 'cancelled', null],
  ['account-blocked', 'in-transit', 'returned', null],
];

const inShort = (news: ReturnType<typeof orderNews>) =>
  news &&
  `${news.kind}: ${news.offers
    .map((offer) => `${offer.kind} ${offer.kind === 'close' ? offer.outcome : offer.problem}`)
    .join(', ')}`;

describe('what the page newly says', () => {
  it.each(TABLE)('about %s, %s before and %s now, offers %s', (problem, before, now, offered) => {
    expect(inShort(orderNews(caseOf(problem, before), orderIn(now)))).toBe(offered);
  });

  it.each(['on-receipt', 'unpaid'] as const)('offers no way to money that was never paid (%s)', (payment) => {
    const page = { ...orderIn('cancelled'), payment };
    expect(inShort(orderNews(caseOf('not-delivered', 'in-transit'), page))).toBe(
      'cancelled: close not-needed',
    );
  });

  const unnamed = { shipmentId: null, posting: null };
  it.each<[string, readonly Partial<Parcel>[], string | null]>([
    ['nothing, where the page names other parcels only', [{ shipmentId: '2' }], null],
    ['what the page says, where it names no parcel', [unnamed], 'received'],
    ['what the page says of all, where it names none of them', [unnamed, unnamed], 'received'],
    ['nothing, where they have no names and differ', [unnamed, { ...unnamed, status: 'in-transit' }], null],
    ['nothing, where the page names at least another one', [unnamed, { shipmentId: '2' }], null],
    ['nothing, where the page shows no parcel', [], null],
  ])('of a case about one parcel is %s', (_, shown, kind) => {
    const [example] = makeOrder().parcels;
    if (!example) throw new Error('The example has no parcel');
    const page = {
      ...orderIn('received'),
      parcels: shown.map((one) => ({ ...example, status: 'received' as const, posting: null, ...one })),
    };
    const theCase = { ...caseOf('not-delivered', 'in-transit'), parcel: '47288826960' };
    expect(orderNews(theCase, page)?.kind ?? null).toBe(kind);
  });

  it('is about all parcels of a whole order, and about its own parcel alone of another case', () => {
    const both = caseOf('not-delivered', 'in-transit', 'in-transit');
    expect(orderNews(both, orderIn('received', 'in-transit'))).toBeNull();
    expect(orderNews(both, orderIn('received', 'received'))?.kind).toBe('received');
    const second = { ...both, parcel: '47288826961' };
    expect(orderNews(second, orderIn('received', 'in-transit'))).toBeNull();
    expect(orderNews(second, orderIn('in-transit', 'received'))?.kind).toBe('received');
  });

  it('is nothing to a closed case, nor to another order', () => {
    const open = caseOf('not-delivered', 'in-transit');
    const closed = { at: open.openedAt, on: '2026-11-24', outcome: 'refused' } as const;
    expect(orderNews({ ...open, closed }, orderIn('received'))).toBeNull();
    expect(orderNews(open, { ...orderIn('received'), number: '71530418-0092' })).toBeNull();
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { mergeOrders } from '../../lib/store/merge-order';
import { makeItem, makeOrder, makeParcel, openTestStore } from './examples';

const bare = makeItem({ sku: null, name: null, price: null });

describe('an order read again', () => {
  it('keeps what the later reading lacks: a list names neither items nor the total', async () => {
    const store = await openTestStore();
    await store.rememberOrder(makeOrder());
    const fromList = makeOrder({
      placedOn: null,
      total: null,
      payment: 'unknown',
      parcels: [makeParcel({ posting: null, status: 'ready-for-pickup', statusText: null, items: [] })],
    });
    const merged = await store.rememberOrder(fromList);
    expect(merged).toEqual(
      makeOrder({ parcels: [makeParcel({ status: 'ready-for-pickup', statusText: null })] }),
    );
    expect(await store.orderByNumber('44563249-0877')).toEqual(merged);
  });

  it('takes what the later reading says', () => {
    const later = makeOrder({
      total: { amount: 1, currency: 'RUB' },
      parcels: [makeParcel({ status: 'received', statusText: 'Получен', receivedOn: '2026-11-20' })],
    });
    expect(mergeOrders(makeOrder(), later)).toEqual(later);
  });

  it('keeps the words of a state only while the state is the same', () => {
    const later = makeOrder({ parcels: [makeParcel({ status: 'received', statusText: null })] });
    expect(mergeOrders(makeOrder(), later).parcels[0]?.statusText).toBeNull();
    const vague = makeOrder({ parcels: [makeParcel({ status: 'unknown', statusText: null })] });
    expect(mergeOrders(makeOrder(), vague).parcels[0]).toMatchObject({
      status: 'in-transit',
      statusText: 'В пути',
    });
  });

  it('keeps a promised period together: no end of an old one beside the start of a new one', () => {
    const later = makeOrder({ parcels: [makeParcel({ expectedFrom: null, expectedTo: '2026-11-25' })] });
    expect(mergeOrders(makeOrder(), later).parcels[0]).toMatchObject({
      expectedFrom: null,
      expectedTo: '2026-11-25',
    });
  });

  it('tells its parcels apart by their names, whatever their order on the page', () => {
    const first = makeParcel({ shipmentId: '1', posting: null, items: [makeItem({ name: 'А' })] });
    const second = makeParcel({ shipmentId: '2', posting: null, items: [makeItem({ name: 'Б' })] });
    const earlier = makeOrder({ parcels: [first, second] });
    const later = makeOrder({
      parcels: [
        { ...second, items: [bare] },
        { ...first, items: [] },
      ],
    });
    expect(mergeOrders(earlier, later).parcels).toEqual([second, first]);
  });

  it('keeps a named parcel that this reading does not show, and drops one without a name', () => {
    const named = makeParcel({ shipmentId: '1', posting: null });
    const unnamed = makeParcel({ shipmentId: null, posting: null });
    const later = makeOrder({ parcels: [makeParcel({ shipmentId: '2', posting: null, items: [] })] });
    expect(mergeOrders(makeOrder({ parcels: [named, unnamed] }), later).parcels).toEqual([
      ...later.parcels,
      named,
    ]);
  });

  it("drops a parcel that the order's own page no longer shows: Ozon has packed anew", () => {
    const gone = makeParcel({ shipmentId: '1', posting: null });
    const whole = makeOrder({
      total: null,
      payment: 'paid',
      parcels: [makeParcel({ shipmentId: '2', posting: null })],
    });
    expect(mergeOrders(makeOrder({ parcels: [gone] }), whole).parcels).toEqual(whole.parcels);
  });

  it('keeps no day of an end that a later reading knows nothing of', () => {
    const ended = {
      receivedOn: '2026-11-10',
      cancelledOn: '2026-11-11',
      storageUntil: '2026-11-24',
    } as const;
    const earlier = makeOrder({ parcels: [makeParcel(ended)] });
    const readAs = (status: 'in-transit' | 'ready-for-pickup' | 'returned') =>
      mergeOrders(earlier, makeOrder({ parcels: [makeParcel({ status })] })).parcels[0];
    const none = { receivedOn: null, cancelledOn: null, storageUntil: null };
    expect(readAs('in-transit')).toMatchObject(none);
    expect(readAs('ready-for-pickup')).toMatchObject({ ...none, storageUntil: ended.storageUntil });
    expect(readAs('returned')).toMatchObject(ended);
  });

  it('takes a parcel typed in by hand for the only one that is read later', () => {
    const typed = makeParcel({ shipmentId: null, posting: null, items: [makeItem({ sku: null })] });
    const read = makeParcel({ items: [] });
    const merged = mergeOrders(makeOrder({ parcels: [typed] }), makeOrder({ parcels: [read] }));
    expect(merged.parcels).toEqual([{ ...read, items: typed.items }]);
    const other = makeParcel({ shipmentId: '9', posting: null, items: [] });
    const apart = mergeOrders(makeOrder(), makeOrder({ parcels: [other] }));
    expect(apart.parcels).toEqual([other, makeParcel()].map((parcel) => expect.objectContaining(parcel)));
  });

  it('fills in single items by their article, and keeps two variants of one article apart', () => {
    const red = makeItem({ variant: 'Цвет: красный', price: null });
    const blue = makeItem({ variant: 'Цвет: синий' });
    const earlier = makeOrder({
      parcels: [makeParcel({ items: [blue, makeItem({ variant: red.variant })] })],
    });
    const later = makeOrder({ parcels: [makeParcel({ items: [{ ...red, name: null }] })] });
    expect(mergeOrders(earlier, later).parcels[0]?.items).toEqual([makeItem({ variant: red.variant })]);
  });
});

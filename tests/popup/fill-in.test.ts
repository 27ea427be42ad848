import { describe, expect, it } from 'vitest';
import { followStep } from '../../entrypoints/popup/follow-step';
import { healthOf } from '../../entrypoints/popup/health';
import { createSession } from '../../entrypoints/popup/session';
import { doubtsOf } from '../../lib/model/doubts';
import { fillIn } from '../../lib/model/fill-in';
import { lacksOf } from '../../lib/model/lacking';
import type { Reading } from '../../lib/model/reading';
import { typedSum } from '../../lib/model/typed-sum';
import { order, parcel } from './example';

const SUM = { amount: 195_842, currency: 'RUB' };

describe('what is filled in', () => {
  it('lands in its place, and the rest stays as it was read', () => {
    const read = order({ placedOn: null, total: null });
    const filled = fillIn(read, {
      parcel: 0,
      placedOn: '2026-11-13',
      total: SUM,
      expectedTo: '2026-11-20',
      prices: new Map([[0, SUM]]),
    });
    expect(filled).toMatchObject({ placedOn: '2026-11-13', total: SUM });
    expect(filled.parcels[0]).toMatchObject({ status: 'in-transit', statusText: 'В пути' });
    expect(filled.parcels[0]?.expectedTo).toBe('2026-11-20');
    expect(filled.parcels[0]?.items).toMatchObject([{ name: 'Чайник', sku: '1536447823', price: SUM }]);
  });

  it('is no longer missing', () => {
    const bare = order({ placedOn: null, total: null, parcels: [] });
    const once = fillIn(bare, {
      parcel: 0,
      placedOn: '2026-11-13',
      total: SUM,
      status: 'received',
      item: 'Чайник',
    });
    expect(lacksOf(once).map((lack) => lack.field)).toEqual(['price']);
    expect(lacksOf(fillIn(once, { parcel: 0, prices: new Map([[0, SUM]]) }))).toEqual([]);
  });

  it('a price that is kept as text is not asked for', () => {
    const item = { sku: null, name: 'Чайник', variant: null, quantity: 1, price: null, seller: null };
    const foreign = order({
      total: null,
      totalText: '3 490 ¤',
      parcels: [parcel({ items: [{ ...item, priceText: '3 490 ¤' }] })],
    });
    expect(lacksOf(foreign).map((lack) => lack.text)).toEqual(['3 490 ¤', '3 490 ¤']);
  });
});

it.each([
  ['1 958,42', 'www.ozon.ru', 195_842, 'RUB'],
  ['1\u2009958.4 руб', 'm.ozon.ru', 195_840, 'RUB'],
  ['45,90 BYN', 'ozon.by', 4_590, 'BYN'],
  ['12 990', 'ozon.kz', 1_299_000, 'KZT'],
  ['4500', 'am.ozon.com', 450_000, 'AMD'],
  ['120000', 'uz.ozon.com', 12_000_000, 'UZS'],
])('a typed sum: %s at %s', (text, shop, amount, currency) => {
  expect(typedSum(text, shop)).toEqual({ amount, currency });
});

it.each(['', 'много', '12,345,6', '1.234,5', '-5', '999999999999999'])('no sum: «%s»', (text) => {
  expect(typedSum(text, 'www.ozon.ru')).toBeNull();
});

describe('how well the page was read', () => {
  const late = parcel({ shipmentId: '1' });
  const unread = parcel({ shipmentId: '2', status: 'unknown', expectedTo: null });
  const reading: Reading = {
    page: 'order',
    order: order(),
    orders: [],
    missing: ['status', 'expected', 'total'],
    witnesses: {},
    disagreements: [],
    layouts: { address: '2026-11-20', state: '2026-09-17' },
  };
  const show = (differs: Parameters<typeof order>[0]) => {
    const session = createSession('2026-11-22', followStep);
    session.order.value = order(differs);
    return { session, health: () => healthOf(session, session.order.value ?? order(), reading) };
  };

  it('asks at one parcel at a time, the one that lacks something', () => {
    const { health } = show({ parcels: [late, unread], total: null });
    expect(health().asks).toMatchObject([
      { field: 'status', parcel: 1 },
      { field: 'expected', parcel: 1 },
      { field: 'total', parcel: null },
    ]);
  });

  it('says when the layout of the page was last known', () => {
    expect(show({ parcels: [unread] }).health().lastKnown).toBe('2026-11-20');
  });

  it('does not ask for what an earlier visit has read', () => {
    const { health } = show({ parcels: [late] });
    expect(health().asks).toEqual([]);
  });

  it.each<[string, Reading['disagreements'], readonly string[]]>([
    ['the block says otherwise', [{ field: 'expected', winner: 'state', loser: 'block' }], ['expected']],
    ['the page has moved on', [{ field: 'status', winner: 'block', loser: 'state' }], []],
    ['a label beside it', [{ field: 'placed', winner: 'state', loser: 'label' }], []],
    ['states of another order', [{ field: 'number', winner: 'address', loser: 'state' }], []],
  ])('doubt: %s', (_, disagreements, doubtful) => {
    expect(doubtsOf({ ...reading, disagreements })).toEqual(doubtful);
  });
});

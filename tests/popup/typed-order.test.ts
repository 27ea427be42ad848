import { expect, it } from 'vitest';
import { type TypedOrder, typedOrder } from '../../lib/model/typed-order';
import { order, parcel } from './example';

const typed: TypedOrder = {
  number: '44563249-0877',
  placedOn: '2026-11-13',
  promisedOn: '2026-11-19',
  status: 'in-transit',
  item: 'Чайник',
};

it('is an order of one parcel, where nothing else is known', () => {
  expect(typedOrder(typed, null)).toMatchObject({
    number: '44563249-0877',
    shop: 'www.ozon.ru',
    parcels: [{ status: 'in-transit', expectedTo: '2026-11-19', items: [{ name: 'Чайник', quantity: 1 }] }],
  });
});

it('has no item where none was typed', () => {
  expect(typedOrder({ ...typed, item: '' }, null).parcels[0]?.items).toEqual([]);
});

it('keeps what the page told about the same order and was not corrected', () => {
  const read = order({ parcels: [parcel({ expectedTo: null }), parcel({ shipmentId: '2' })] });
  const both = typedOrder(typed, read);
  expect(both.total).toEqual(read.total);
  expect(both.parcels.map((one) => [one.shipmentId, one.expectedTo])).toEqual([
    ['48120365501', '2026-11-19'],
    ['2', '2026-11-19'],
  ]);
  expect(both.parcels[0]?.items[0]?.sku).toBe('1536447823');
});

it('takes nothing from another order', () => {
  const both = typedOrder({ ...typed, number: '44563249-0900' }, order());
  expect(both.total).toBeNull();
  expect(both.parcels).toHaveLength(1);
});

import type { Order, Parcel } from '../../lib/model/order';

/** A parcel on its way, with what the test says otherwise. */
export function parcel(differs: Partial<Parcel> = {}): Parcel {
  return {
    shipmentId: '48120365501',
    posting: null,
    status: 'in-transit',
    statusText: 'В пути',
    expectedFrom: null,
    expectedTo: '2026-11-19',
    receivedOn: null,
    cancelledOn: null,
    storageUntil: null,
    items: [{ sku: '1536447823', name: 'Чайник', variant: null, quantity: 1, price: null, seller: null }],
    ...differs,
  };
}

/** An order of one late parcel, with what the test says otherwise. */
export function order(differs: Partial<Order> = {}): Order {
  return {
    number: '44563249-0877',
    placedOn: '2026-11-13',
    parcels: [parcel()],
    total: { amount: 249_000, currency: 'RUB' },
    payment: 'paid',
    shop: 'www.ozon.ru',
    ...differs,
  };
}

import type { Attempt, AttemptEvent } from '../../lib/model/attempt';
import type { Case } from '../../lib/model/case';
import type { Instant, IsoDay } from '../../lib/model/day';
import type { Item, Order, Parcel } from '../../lib/model/order';
import { openStore, type StoreOptions } from '../../lib/store/open-store';
import type { Store } from '../../lib/store/store';

let opened = 0;

/** A store of its own for each test, unless the name is given. */
export function openTestStore(options: StoreOptions = {}): Promise<Store> {
  opened += 1;
  return openStore({ name: `test-${opened}`, watermark: null, ...options });
}

export function makeItem(changes: Partial<Item> = {}): Item {
  return {
    sku: '148812345',
    name: 'Чайник электрический 1,7 л',
    variant: null,
    quantity: 1,
    price: { amount: 195_842, currency: 'RUB' },
    seller: null,
    ...changes,
  };
}

export function makeParcel(changes: Partial<Parcel> = {}): Parcel {
  return {
    shipmentId: '28812345678',
    posting: '44563249-0877-1',
    status: 'in-transit',
    statusText: 'В пути',
    expectedFrom: '2026-11-17',
    expectedTo: '2026-11-19',
    receivedOn: null,
    cancelledOn: null,
    storageUntil: null,
    items: [makeItem()],
    ...changes,
  };
}

export function makeOrder(changes: Partial<Order> = {}): Order {
  return {
    number: '44563249-0877',
    placedOn: '2026-11-13',
    parcels: [makeParcel()],
    total: { amount: 195_842, currency: 'RUB' },
    payment: 'paid',
    shop: 'www.ozon.ru',
    ...changes,
  };
}

export function makeCase(changes: Partial<Case> = {}): Case {
  const order = changes.order ?? makeOrder();
  return {
    id: 'case-1',
    orderNumber: order.number,
    parcel: null,
    problem: 'not-delivered',
    order,
    openedAt: '2026-11-20T09:00:00.000Z',
    changedAt: '2026-11-20T09:00:00.000Z',
    answers: {},
    closed: null,
    ...changes,
  };
}

export function prepared(at: Instant = '2026-11-20T09:00:00.000Z'): AttemptEvent {
  return { kind: 'prepared', at, on: dayOf(at) };
}

export function sent(at: Instant = '2026-11-20T09:05:00.000Z'): AttemptEvent {
  return { kind: 'sent', at, on: dayOf(at) };
}

export function makeAttempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    id: 'attempt-1',
    caseId: 'case-1',
    orderNumber: '44563249-0877',
    problem: 'not-delivered',
    channel: 'chat',
    direction: 'out',
    subject: null,
    text: 'Заказ 44563249-0877. Срок доставки — 19 ноября. Где посылка?',
    events: [prepared()],
    ...changes,
  };
}

function dayOf(at: Instant): IsoDay {
  return at.slice(0, 10) as IsoDay;
}

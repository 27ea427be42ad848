import type { Attempt, AttemptEvent } from '../../lib/model/attempt';
import type { IsoDay } from '../../lib/model/day';
import type { Order, Parcel } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import type { ChannelId } from '../../lib/model/step';

/** Invented orders and contacts for the tests of this room. */

export function parcel(known: Partial<Parcel> = {}): Parcel {
  return {
    shipmentId: '30000000001',
    posting: null,
    status: 'in-transit',
    statusText: null,
    expectedFrom: null,
    expectedTo: null,
    receivedOn: null,
    cancelledOn: null,
    storageUntil: null,
    items: [],
    ...known,
  };
}

export function order(known: Partial<Order> = {}): Order {
  return {
    number: '10000001-0042',
    placedOn: '2026-11-02',
    parcels: [],
    total: null,
    payment: 'paid',
    shop: 'www.ozon.ru',
    ...known,
  };
}

/** An event on a day; noted at ten in the morning UTC of that day, or at the given time. */
export function event<K extends AttemptEvent['kind']>(
  kind: K,
  on: IsoDay,
  rest: Partial<Omit<Extract<AttemptEvent, { kind: K }>, 'kind' | 'on'>> = {},
): AttemptEvent {
  const at = `${on}T10:00:00.000Z` as const;
  switch (kind) {
    case 'answered':
      return { kind: 'answered', at, on, outcome: 'other', text: '', promisedOn: null, ...rest };
    case 'acknowledged':
      return { kind: 'acknowledged', at, on, number: '1001', ...rest };
    default:
      return { kind, at, on, ...rest } as AttemptEvent;
  }
}

let count = 0;

export function attempt(
  problem: ProblemId,
  channel: ChannelId,
  events: readonly AttemptEvent[],
  rest: Partial<Attempt> = {},
): Attempt {
  count += 1;
  return {
    id: `a${String(count).padStart(5, '0')}`,
    caseId: 'c1',
    orderNumber: '10000001-0042',
    problem,
    channel,
    direction: 'out',
    subject: null,
    text: 'Здравствуйте',
    events,
    ...rest,
  };
}

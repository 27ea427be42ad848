import type { Order, Parcel } from '../model/order';
import { caseFacts, onlyParcel } from './case-facts';
import { toldStatus } from './told-facts';
import { totalOf } from './told-money';

/** An order and one of its parcels as they are to be written about. */
export interface CorrectedOrder {
  readonly order: Order;
  readonly parcel: Parcel | null;
}

/**
 * The order as the person says it is, for what is written about it: what was read stays as it was, in
 * the case and on the screen.
 */
export function correctOrder(
  order: Order,
  parcel: Parcel | null,
  answers: Readonly<Record<string, string>>,
): CorrectedOrder {
  const one = parcel ?? onlyParcel(order);
  const { days, status, payment } = caseFacts(order, parcel, 'other', answers, '1970-01-01');
  const corrected = one && {
    ...one,
    status,
    statusText: toldStatus(answers) === null ? one.statusText : null,
    expectedFrom: days.promised?.source === 'person' ? days.promised.day : one.expectedFrom,
    expectedTo: days.promised?.day ?? null,
    receivedOn: days.received?.day ?? null,
    cancelledOn: days.cancelled?.day ?? null,
    storageUntil: days.stored?.day ?? null,
  };
  return {
    order: {
      ...order,
      placedOn: days.placed?.day ?? null,
      payment,
      total: totalOf(order, answers),
      parcels: order.parcels.map((each) => (each === one && corrected ? corrected : each)),
    },
    parcel: parcel && corrected,
  };
}

import { type IsoDay, isIsoDay } from '../model/day';
import type { Order, OrderStatus, Parcel, PaymentState } from '../model/order';
import type { ProblemId } from '../model/problem';
import { ANCHORS, type Anchor } from '../rules/rung';
import { type SoldBy, soldByAsRead, toldPayment, toldSoldBy, toldStatus } from './told-facts';

/** A day of the case, and who said it: `page` was read, `person` was told. */
export interface KnownDay {
  readonly day: IsoDay;
  readonly source: 'page' | 'person';
}

/** What the ladder's conditions and clocks look at. */
export interface CaseFacts {
  readonly today: IsoDay;
  readonly problem: ProblemId;
  readonly status: OrderStatus;
  readonly payment: PaymentState;
  /** `null` where nobody said it: then both the seller and Ozon are written to. */
  readonly soldBy: SoldBy | null;
  readonly days: Readonly<Partial<Record<Anchor, KnownDay>>>;
  readonly answers: Readonly<Record<string, string>>;
}

/** Which answer gives which day. The person corrects the page, never the other way round. */
export const ANSWER_OF_DAY: Readonly<Record<Anchor, string>> = {
  placed: 'placedOn',
  promised: 'promisedOn',
  received: 'receivedOn',
  cancelled: 'cancelledOn',
  stored: 'storageUntil',
  refused: 'refusedOn',
  approved: 'approvedOn',
  'handed-back': 'handedBackOn',
  charged: 'chargedOn',
  'return-until': 'returnUntil',
};

/** Gathers the facts of a case out of the order, the parcel and the person's answers. */
export function caseFacts(
  order: Order,
  parcel: Parcel | null,
  problem: ProblemId,
  answers: Readonly<Record<string, string>>,
  today: IsoDay,
): CaseFacts {
  const one = parcel ?? onlyParcel(order);
  const read = daysAsRead(order, one);
  const days: Partial<Record<Anchor, KnownDay>> = {};
  for (const anchor of ANCHORS) {
    const told = answers[ANSWER_OF_DAY[anchor]];
    const page = read[anchor];
    if (isIsoDay(told)) days[anchor] = { day: told, source: 'person' };
    else if (page) days[anchor] = { day: page, source: 'page' };
  }
  return {
    today,
    problem,
    status: toldStatus(answers) ?? one?.status ?? 'unknown',
    payment: toldPayment(answers) ?? order.payment,
    soldBy: toldSoldBy(answers) ?? soldByAsRead(one ? [one] : order.parcels),
    days,
    answers,
  };
}

/** The days that the page itself tells. */
export function daysAsRead(
  order: Order,
  parcel: Parcel | null,
): Readonly<Partial<Record<Anchor, IsoDay | null>>> {
  return {
    placed: order.placedOn,
    promised: parcel?.expectedTo ?? parcel?.expectedFrom ?? null,
    received: parcel?.receivedOn ?? null,
    cancelled: parcel?.cancelledOn ?? null,
    stored: parcel?.storageUntil ?? null,
  };
}

/** An order of one parcel is that parcel; of several, nothing holds for all of them. */
export function onlyParcel(order: Order): Parcel | null {
  return order.parcels.length === 1 ? (order.parcels[0] ?? null) : null;
}

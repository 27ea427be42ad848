import type { Case } from '../model/case';
import type { Instant } from '../model/day';
import { type Order, type Parcel, parcelKey } from '../model/order';
import type { ProblemId } from '../model/problem';

/** What a case begins with. */
export interface NewCase {
  /** Made by the client, so that a write tried twice is one case. */
  readonly id: string;
  readonly order: Order;
  /** `null`: the whole order. */
  readonly parcel: Parcel | null;
  readonly problem: ProblemId;
  readonly at: Instant;
}

/** A case as it is when it is opened. */
export function newCase({ id, order, parcel, problem, at }: NewCase): Case {
  return {
    id,
    orderNumber: order.number,
    parcel: parcel && parcelKey(parcel),
    problem,
    order,
    openedAt: at,
    changedAt: at,
    answers: {},
    closed: null,
  };
}

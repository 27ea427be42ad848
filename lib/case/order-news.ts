import type { Case, CaseOutcome } from '../model/case';
import { NEWS, type NewsKind } from '../model/news';
import { type Order, type OrderStatus, type Parcel, parcelKey } from '../model/order';
import type { ProblemId } from '../model/problem';
import { parcelOf } from './parcel-of';

/** What is offered then: to close the case, or to go on with what is the trouble now. */
export type NewsOffer =
  | { readonly kind: 'close'; readonly outcome: CaseOutcome }
  | { readonly kind: 'go-on'; readonly problem: ProblemId };

export interface OrderNews {
  readonly kind: NewsKind;
  /** The fitting one first; never empty. */
  readonly offers: readonly NewsOffer[];
}

const SOLVED: NewsOffer = { kind: 'close', outcome: 'solved' };
const NOT_NEEDED: NewsOffer = { kind: 'close', outcome: 'not-needed' };

/** Troubles that are over once the goods are there. */
const OF_DELIVERY: readonly ProblemId[] = [
  'not-delivered',
  'late-but-wanted',
  'pickup-point',
  'site-failure',
];

/** Troubles that the end of a return, or money sent, says nothing about. */
const OF_SOMETHING_ELSE: readonly ProblemId[] = [
  'account-blocked',
  'auto-charge',
  'double-charge',
  'ozon-bank',
];

/**
 * What the page says about an open case's order that it did not say when the case was written down, where that may
 * end the case; else `null`. Of a case about the whole order all parcels have to have come to the same end.
 * @param page the order as its page shows it now
 */
export function orderNews(theCase: Case, page: Order): OrderNews | null {
  if (theCase.closed || theCase.orderNumber !== page.number) return null;
  const now = stateOf(theCase, page);
  const kind = NEWS.find((one) => one === now);
  if (!kind || stateOf(theCase, theCase.order) === kind) return null;
  const offers = offersFor(kind, theCase.problem, page);
  return offers.length === 0 ? null : { kind, offers };
}

function offersFor(kind: NewsKind, problem: ProblemId, { payment }: Order): readonly NewsOffer[] {
  if (OF_SOMETHING_ELSE.includes(problem)) return [];
  if (kind === 'returned') return [SOLVED];
  if (!OF_DELIVERY.includes(problem)) return [];
  if (kind === 'received') return [SOLVED];
  // Who has not paid yet waits for no money.
  const isPaid = payment !== 'unpaid' && payment !== 'on-receipt';
  return isPaid ? [{ kind: 'go-on', problem: 'refund-after-cancel' }, NOT_NEEDED] : [NOT_NEEDED];
}

/** The state that all parcels concerned are in; `null` where they differ, or none is shown. */
function stateOf(theCase: Case, order: Order): OrderStatus | null {
  const own = parcelOf({ ...theCase, order });
  const concerned = own ? [own] : theCase.parcel === null || !hasKeys(order) ? order.parcels : [];
  const [first, ...others] = concerned.map(({ status }) => status);
  return first !== undefined && others.every((status) => status === first) ? first : null;
}

/** A page that names no parcels may still be about the one that is meant. */
function hasKeys({ parcels }: Order): boolean {
  return parcels.some((parcel: Parcel) => parcelKey(parcel) !== null);
}

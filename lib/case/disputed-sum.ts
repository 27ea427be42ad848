import type { Money } from '../model/money';
import type { Item, Order, Parcel } from '../model/order';
import { concernedItems } from './concerned-items';
import { toldParcelTotal, totalOf } from './told-money';

/** An order, the parcel of it that is in dispute, and what the person said of either. */
export interface Disputed {
  readonly order: Order;
  /** `null`: the whole order. */
  readonly parcel: Parcel | null;
  /** The items in dispute, by article or else by name; left out: all of the parcel. */
  readonly concerns?: readonly string[] | undefined;
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * What the goods concerned cost. A sum is named only where it leaves no doubt: the total belongs to the order, and a
 * price beside several pieces may be of one or of all. What the person says of the parcel goes first.
 */
export function disputedSum({ order, parcel, concerns, answers }: Disputed): Money | null {
  // What the person says of a parcel is said of all of it: it never stands in for some of its items.
  if (concerns) return sumOf(concernedItems(order, parcel, concerns));
  if (order.parcels.length > 1 && parcel) return toldParcelTotal(answers, order.total) ?? sumOf(parcel.items);
  return totalOf(order, answers);
}

/** The sum of prices that each are of one piece; `null` where one of them is not known, or currencies differ. */
export function sumOf(items: readonly Item[]): Money | null {
  const currency = items[0]?.price?.currency;
  let amount = 0;
  for (const { price, quantity } of items) {
    if (!price || quantity !== 1 || price.currency !== currency) return null;
    amount += price.amount;
  }
  return currency ? { amount, currency } : null;
}

import type { Money } from '../model/money';
import type { Item, Order, Parcel } from '../model/order';
import { toldParcelTotal, totalOf } from './told-money';

/** An order, the parcel of it that is in dispute, and what the person said of either. */
export interface Disputed {
  readonly order: Order;
  /** `null`: the whole order. */
  readonly parcel: Parcel | null;
  /** The one item in dispute; left out or `null`: all of the parcel. */
  readonly item?: Item | null;
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * What the goods concerned cost. A sum is named only where it leaves no doubt: the total belongs to the order, and a
 * price beside several pieces may be of one or of all. What the person says of the parcel goes first.
 */
export function disputedSum({ order, parcel, item = null, answers }: Disputed): Money | null {
  if (item) return sumOf([item]);
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

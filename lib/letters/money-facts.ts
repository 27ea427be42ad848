import type { Money } from '../model/money';
import type { Item, Order, Parcel } from '../model/order';
import type { Facts } from './facts';
import { moneyWords } from './russian';

/** What was paid, and the sum in dispute. */
export function moneyFacts(order: Order, disputed: Money | null): Facts {
  return {
    ...(order.total && { total: moneyWords(order.total) }),
    ...(disputed && { amount: moneyWords(disputed) }),
    ...(order.payment === 'paid' && { paid: true as const }),
    ...((order.payment === 'unpaid' || order.payment === 'on-receipt') && { 'not-paid': true as const }),
  };
}

/**
 * What the goods concerned cost. A sum is named only where the page leaves no doubt: the total belongs
 * to the order, and a price beside several pieces may be of one or of all.
 */
export function disputedSum(order: Order, parcel: Parcel | null, item: Item | null): Money | null {
  if (item) return sumOf([item]);
  if (order.parcels.length > 1 && parcel) return sumOf(parcel.items);
  return order.total;
}

function sumOf(items: readonly Item[]): Money | null {
  const currency = items[0]?.price?.currency;
  let amount = 0;
  for (const { price, quantity } of items) {
    if (!price || quantity !== 1 || price.currency !== currency) return null;
    amount += price.amount;
  }
  return currency ? { amount, currency } : null;
}

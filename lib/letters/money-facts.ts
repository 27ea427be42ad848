import type { Money } from '../model/money';
import type { Order } from '../model/order';
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

import type { Order } from './order';
import { SHOP_HOSTS } from './shop';

/** The address of the order's own page; `null` where its shop is none that we know: a file may say anything. */
export function orderLink(order: Order): string | null {
  const host = SHOP_HOSTS.find((known) => known === order.shop);
  return host ? `https://${host}/my/orderdetails/?order=${encodeURIComponent(order.number)}` : null;
}

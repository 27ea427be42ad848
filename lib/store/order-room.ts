import type { Changes } from './changes';
import type { Connection } from './connection';
import { mergeOrders } from './merge-order';
import type { Store } from './store';

/** The part of the store that keeps orders as they were last read. */
export function orderRoom(
  connection: Connection,
  changes: Changes,
): Pick<Store, 'rememberOrder' | 'orderByNumber'> {
  return {
    rememberOrder: async (order, at) => {
      const merged = await connection.write(['orders'], async (tx) => {
        const orders = tx.objectStore('orders');
        const known = await orders.get(order.number);
        const row = {
          number: order.number,
          order: known ? mergeOrders(known.order, order) : order,
          at: at ?? known?.at ?? '',
        };
        await orders.put(row);
        return row.order;
      });
      changes.announce({ kind: 'order', orderNumber: order.number });
      return merged;
    },

    orderByNumber: async (number) => {
      const row = await connection.read(['orders'], (tx) => tx.objectStore('orders').get(number));
      return row?.order ?? null;
    },
  };
}

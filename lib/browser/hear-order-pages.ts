import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { EDGES, type Edge } from '../model/attention';
import type { Order } from '../model/order';
import { orderSchema } from './order-schema';

/** The tab that speaks: its address names the order, whatever the script in it says. */
export interface OrderTab {
  readonly tabId: number;
  readonly windowId: number | undefined;
  readonly orderNumber: string;
}

export interface OrderPageHandlers {
  readonly reached: (tab: OrderTab) => void;
  readonly seen: (tab: OrderTab, order: Order) => void;
  readonly pressed: (tab: OrderTab) => Promise<boolean>;
  readonly refused: (tab: OrderTab) => Promise<boolean>;
  readonly closed: (tab: OrderTab) => void;
  readonly moved: (tab: OrderTab, edge: Edge) => void;
}

const messageSchema = v.variant('type', [
  v.strictObject({ type: v.literal('order-reached') }),
  v.strictObject({ type: v.literal('order-seen'), order: orderSchema }),
  v.strictObject({ type: v.literal('overlay-pressed') }),
  v.strictObject({ type: v.literal('panel-refused') }),
  v.strictObject({ type: v.literal('overlay-closed') }),
  v.strictObject({ type: v.literal('overlay-moved'), edge: v.picklist(EDGES) }),
]);

/**
 * Hears what the scripts on order pages say. Heard are only the extension's own, in the top frame of a tab whose
 * address is an order's, about that order, in the shape agreed on; the rest is as if it had never been said.
 * @param orderNumberAt the number of the order whose page stands at an address, or `null`
 */
export function onOrderPage(
  orderNumberAt: (address: string) => string | null,
  handlers: OrderPageHandlers,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { id, frameId, tab: from, url } = sender;
    if (id !== browser.runtime.id || frameId !== 0 || from?.id === undefined || !url) return undefined;
    // A script is known by the address that its page was loaded from; the shop moves on without a load.
    const orderNumber = orderNumberAt(from.url ?? url);
    const said = v.safeParse(messageSchema, message);
    if (orderNumber === null || !said.success) return undefined;
    const tab = { tabId: from.id, windowId: from.windowId, orderNumber };
    switch (said.output.type) {
      case 'order-reached':
        handlers.reached(tab);
        return undefined;
      case 'order-seen':
        if (said.output.order.number === orderNumber) handlers.seen(tab, said.output.order);
        return undefined;
      case 'overlay-pressed':
        return handlers.pressed(tab);
      case 'panel-refused':
        return handlers.refused(tab);
      case 'overlay-closed':
        handlers.closed(tab);
        return undefined;
      case 'overlay-moved':
        handlers.moved(tab, said.output.edge);
        return undefined;
    }
  });
}

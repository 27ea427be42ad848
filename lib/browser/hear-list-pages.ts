import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ListGlance, ListMarks } from '../model/list-marks';
import type { Order } from '../model/order';
import { orderSchema } from './order-schema';

export interface ListPageHandlers {
  readonly reached: (tabId: number, glance: ListGlance) => void;
  readonly seen: (rows: readonly (readonly Order[])[]) => Promise<ListMarks | null>;
}

/** More rows than a list shows at a time, and more orders than a row of several parcels holds. */
const MOST_ROWS = 500;
const MOST_ORDERS = 50;

const messageSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('list-reached'),
    numbers: v.pipe(v.array(orderSchema.entries.number), v.maxLength(MOST_ROWS * 4)),
    mayBeLate: v.boolean(),
  }),
  v.strictObject({
    type: v.literal('list-seen'),
    rows: v.pipe(v.array(v.pipe(v.array(orderSchema), v.maxLength(MOST_ORDERS))), v.maxLength(MOST_ROWS)),
  }),
]);

/**
 * Hears what the scripts on the list of orders say. Heard are only the extension's own, in the top frame of a tab whose
 * address is the list's, in the shape agreed on. Nothing of it is kept; what is answered is which rows are marked, in words
 * that the person sees there.
 */
export function onListPage(isList: (address: string) => boolean, handlers: ListPageHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { id, frameId, tab, url } = sender;
    if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined || !url) return undefined;
    if (!isList(tab.url ?? url)) return undefined;
    const said = v.safeParse(messageSchema, message);
    if (!said.success) return undefined;
    if (said.output.type === 'list-seen') return handlers.seen(said.output.rows);
    handlers.reached(tab.id, said.output);
    return undefined;
  });
}

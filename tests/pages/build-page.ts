import type { DescribedOrder, PageOptions } from './description.ts';
import { listBlocks, listStates } from './list-rows.ts';
import { hashedClasses } from './markup.ts';
import { orderBlocks } from './order-blocks.ts';
import { orderStates } from './order-states.ts';
import { putIntoShell } from './shell.ts';

export type { DescribedItem, DescribedOrder, DescribedParcel, PageOptions } from './description.ts';

/** The complete page of one order, at `/my/orderdetails/?order=<number>`, of the real page's weight. */
export function orderPage(order: DescribedOrder, options: PageOptions): string {
  return build(
    'Заказ',
    orderBlocks(order, options, hashedClasses(options.seed ?? 1)),
    orderStates(order, options),
    options,
  );
}

/** The complete list of orders, at `/my/orderlist`. */
export function orderListPage(orders: readonly DescribedOrder[], options: PageOptions): string {
  return build(
    'Мои заказы',
    listBlocks(orders, options, hashedClasses(options.seed ?? 1)),
    listStates(orders, options),
    options,
  );
}

/** A valid page of the shop that holds no order: what an unknown order number gives. */
export function emptyPage(options: PageOptions): string {
  return build('OZON', '<div class="container" data-widget="container"></div>', '', options);
}

function build(title: string, blocks: string, states: string, options: PageOptions): string {
  return putIntoShell({
    title,
    blocks: options.blocks === false ? '' : blocks,
    states: options.states === false ? '' : states,
    signedIn: options.signedIn ?? true,
  });
}

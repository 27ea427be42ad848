import type { Order } from '../../model/order';
import type { Layout, Reading } from '../../model/reading';
import { readLines } from '../blocks/lines';
import { isSecret } from '../blocks/secret-blocks';
import { nothingOn } from '../page-kind';
import { readParcelWords } from '../parcel-words';
import type { DayContext } from '../text/read-days';
import type { Widgets } from '../widgets';
import { ordersOfRows, type Row } from './list-row';
import { readOrderLink } from './order-link';

export const RETURN_BLOCKS: Layout = { witness: 'block', lastKnown: '2026-11-22' };

/** Blocks of the list of returns and of one return. */
const RETURNS = ['returnList', 'returnDetails', 'returnInfo'];

/**
 * The pages of returns. A return's number does not name its order; where a row links to the order, that
 * order is offered, with what the row says about its state.
 */
export function readReturns(blocks: Widgets, context: DayContext, shop: string): Reading {
  const rows = RETURNS.flatMap((name) => blocks.named(name)).map((block): Row => {
    const lines = readLines(block, isSecret);
    const linked = lines.flatMap((line) => (line.link === null ? [] : readOrderLink(line.link).numbers));
    const texts = lines.map((line) => line.text).filter((text) => text !== '');
    return {
      orders: [...new Map(linked.map((one) => [one.order, one])).values()],
      shipmentId: null,
      words: readParcelWords(texts, null, context),
      items: [],
      payment: 'unknown',
      placedOn: null,
      total: null,
    };
  });
  const orders: readonly Order[] = ordersOfRows(rows, shop);
  return { ...nothingOn('returns'), orders, layouts: { block: RETURN_BLOCKS.lastKnown } };
}

import type { Layout } from '../../model/reading';
import { type Line, readLines } from '../blocks/lines';
import { isSecret } from '../blocks/secret-blocks';
import { attribute, childElements, findAll } from '../dom';
import { readParcelWords, readStorageDay } from '../parcel-words';
import { readPlacedOn } from '../text/placed-on';
import type { DayContext } from '../text/read-days';
import { readMoney, readQuantity } from '../text/read-money';
import { findMarkedNumbers, findNumbers } from '../text/read-numbers';
import { readPayment, readStatus } from '../text/read-status';
import { NO_ITEM } from '../told';
import type { Widgets } from '../widgets';
import type { Row, RowItem } from './list-row';
import { readOrderLink } from './order-link';

export const LIST_BLOCKS: Layout = { witness: 'block', lastKnown: '2026-11-22' };

const LISTS = ['orderList', 'orderListApp'];
const MOST_CARDS = 2_000;

/** The rows of the visible list: the direct children of its block. */
export function rowsFromBlocks(blocks: Widgets, context: DayContext): readonly Row[] {
  return cardsOnList(blocks).map((card) => readCard(card, context));
}

/** The cards themselves, one per row. */
export function cardsOnList(blocks: Widgets): readonly Element[] {
  return LISTS.flatMap((name) => blocks.named(name))
    .flatMap(cardsOf)
    .slice(0, MOST_CARDS);
}

/** The orders that the visible list links to: much cheaper than its rows. */
export function numbersInBlocks(blocks: Widgets): ReadonlySet<string> {
  const links = LISTS.flatMap((name) => blocks.named(name)).flatMap((list) =>
    findAll(list, 'a[href*="order"]'),
  );
  return new Set(links.flatMap((link) => findMarkedNumbers(attribute(link, 'href') ?? '')));
}

/** A block with one child has a wrapper around its cards. */
function cardsOf(list: Element): readonly Element[] {
  let cards = childElements(list);
  for (let depth = 0; depth < 4; depth += 1) {
    const [only, second] = cards;
    if (!only || second || childElements(only).length < 2) break;
    const inner = childElements(only);
    if (inner.filter((one) => isCard(readLines(one, isSecret))).length < 2) break;
    cards = inner;
  }
  return cards;
}

function isCard(lines: readonly Line[]): boolean {
  const named = lines.some((line) => line.link !== null && readOrderLink(line.link).numbers.length > 0);
  return named && lines.some((line) => readStatus(line.text) !== null);
}

export function readCard(card: Element, context: DayContext): Row {
  const lines = readLines(card, isSecret);
  const texts = lines.map((line) => line.text).filter((text) => text !== '');
  const headline =
    lines.find((line) => /tsHeadline[5-9]/.test(line.classes) && line.text !== '')?.text ?? null;
  const placedOn = texts.map((text) => readPlacedOn(text, context)).find((day) => day !== null) ?? null;
  const linked = lines.flatMap((line) => (line.link === null ? [] : readOrderLink(line.link).numbers));
  const printed =
    linked.length > 0 ? [] : texts.flatMap((text) => (/заказ/i.test(text) ? findNumbers(text) : []));
  const seen = { ...context, placedOn };
  const first = headline && placedOn === null ? headline : null;
  const items = itemsOfCard(lines, seen);
  return {
    orders: [...new Map([...linked, ...printed].map((one) => [one.order, one])).values()],
    shipmentId: null,
    words: readParcelWords(first ? [first, ...texts.filter((text) => text !== first)] : texts, first, seen),
    items,
    payment: items.some((item) => item.payment !== null)
      ? 'unknown'
      : (texts.map((text) => readPayment(text)).find((one) => one !== null) ?? 'unknown'),
    placedOn,
    total: null,
  };
}

/** An item begins with a link that names its parcel; its price and quantity stand behind. */
function itemsOfCard(lines: readonly Line[], context: DayContext): readonly RowItem[] {
  const starts = lines.flatMap((line, nth) => {
    const link = line.text === '' && line.link !== null ? readOrderLink(line.link) : null;
    return link?.shipmentId && link.numbers[0] ? [{ nth, link, number: link.numbers[0] }] : [];
  });
  return starts.map(({ nth, link, number }, place) => {
    const own = lines.slice(nth, starts[place + 1]?.nth).map((line) => line.text);
    const price = own.map(readMoney).find((money) => money !== null) ?? null;
    const quantity = own.map(readQuantity).find((one) => one !== null) ?? 1;
    return {
      order: number.order,
      posting: number.posting,
      shipmentId: link.shipmentId,
      storageUntil: readStorageDay(own, context),
      payment: own.map(readPayment).find((one) => one !== null) ?? null,
      item: { ...NO_ITEM, price, quantity },
    };
  });
}

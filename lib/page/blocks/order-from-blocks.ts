import type { Parcel } from '../../model/order';
import type { Layout } from '../../model/reading';
import { attribute, findAll, isWithin } from '../dom';
import { readParcelWords } from '../parcel-words';
import { readPlacedOn } from '../text/placed-on';
import type { DayContext } from '../text/read-days';
import { findMarkedNumbers, findNumbers, findPosting, shipmentIdInLink } from '../text/read-numbers';
import { saysSomething, type Told } from '../told';
import { SHIPMENT, type Widgets } from '../widgets';
import { takeItems } from './items';
import { type Line, readLines } from './lines';
import { isSecret, SECRET_BLOCKS } from './secret-blocks';
import { readTotalBlock } from './total';

/** Names of blocks and of the design's classes held from 2024 to 2026. */
export const ORDER_BLOCKS: Layout = { witness: 'block', lastKnown: '2026-11-22' };

/** Blocks that speak of the page's order. */
const TITLE = ['titleWithTimer', 'orderDetailsHeader'];
const TOTAL = ['orderDoneTotal', 'orderTotal'];

const MOST_PARCELS = 200;

/** What the visible blocks of the one order tell. */
export function tellFromBlocks(document: Document, blocks: Widgets, context: DayContext): Told {
  const titles = TITLE.flatMap((name) => blocks.named(name));
  const titleTexts = titles
    .flatMap((title) => readLines(title, isSecret).map((line) => line.text))
    .filter(Boolean);
  const joined = titleTexts.join(' ');
  const placedOn =
    [...titleTexts, joined].map((text) => readPlacedOn(text, context)).find((day) => day !== null) ?? null;
  const seen = { ...context, placedOn: placedOn ?? context.placedOn };
  const roots = shipmentRoots(document, blocks);
  const total = readTotalBlock(
    TOTAL.flatMap((name) => blocks.named(name)).flatMap((block) => readLines(block, isSecret)),
  );
  const own = [...titles, ...roots, ...blocks.named('orderActions')];
  const links = own.flatMap((root) => findAll(root, 'a[href*="order"]').slice(0, 200));
  return {
    layout: ORDER_BLOCKS,
    numbers: [
      ...new Set([
        ...links.flatMap((link) => findMarkedNumbers(attribute(link, 'href') ?? '')),
        ...findNumbers(joined).map((one) => one.order),
      ]),
    ],
    placedOn,
    parcels: roots.map((root) => readShipment(root, seen)).filter(saysSomething),
    total: total.sum,
    totalText: total.kept,
    payment: total.payment,
  };
}

/** Parcels by the widget's name; where it was renamed, by their `id="id<shipmentId>"`. */
function shipmentRoots(document: Document, blocks: Widgets): readonly Element[] {
  const named = blocks.named(SHIPMENT);
  const roots =
    named.length > 0 ? named : findAll(document, 'div[id^="id"]').filter((root) => idOf(root) !== null);
  return roots.slice(0, MOST_PARCELS).filter((root) => !isWithin(root, SECRET_BLOCKS));
}

function readShipment(root: Element, context: DayContext): Parcel {
  const lines = readLines(root, isSecret);
  const { head, items } = takeItems(lines);
  const texts = head.filter((line) => line.text !== '');
  const headline = headlineOf(texts);
  const said = texts.map((line) => line.text);
  return {
    shipmentId: idOf(root) ?? idInside(root) ?? idInLinks(lines),
    posting: findPosting(lines.map((line) => line.text)),
    ...readParcelWords(
      headline ? [headline, ...said.filter((text) => text !== headline)] : said,
      headline,
      context,
    ),
    items,
  };
}

/**
 * The status stands in the 550-size headline; a larger one above it is a heading of several parcels, «Успейте
 * забрать» or «5 товаров получено».
 */
function headlineOf(texts: readonly Line[]): string | null {
  const sized = (size: RegExp): string | undefined => texts.find((line) => size.test(line.classes))?.text;
  return sized(/tsHeadline550/) ?? sized(/tsHeadline[5-9]/) ?? null;
}

function idOf(root: Element): string | null {
  return /^id(\d{8,16})$/.exec(attribute(root, 'id') ?? '')?.[1] ?? null;
}

function idInside(root: Element): string | null {
  const [inner] = findAll(root, '[id^="id"]');
  return inner ? idOf(inner) : null;
}

function idInLinks(lines: readonly Line[]): string | null {
  return (
    lines.map((line) => (line.link ? shipmentIdInLink(line.link) : null)).find((id) => id !== null) ?? null
  );
}

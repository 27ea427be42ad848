import type { Parcel } from '../../model/order';
import { attribute, findAll, isWithin, tagOf } from '../dom';
import { readParcelWords } from '../parcel-words';
import { readPlacedOn } from '../text/placed-on';
import type { DayContext } from '../text/read-days';
import { findMarkedNumbers, findNumbers } from '../text/read-numbers';
import { saysSomething, type Told } from '../told';
import type { Widgets } from '../widgets';
import { takeItems } from './items';
import { readLines } from './lines';
import { isSecret, SECRET_BLOCKS } from './secret-blocks';
import { readTotal } from './total';

/** Blocks that speak of the page's order, as they were known in autumn 2026. */
const TITLE = ['titleWithTimer', 'orderDetailsHeader'];
const SHIPMENT = 'shipmentWidget';
const TOTAL = ['orderDoneTotal', 'orderTotal'];

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
  const total = readTotal(
    TOTAL.flatMap((name) => blocks.named(name)).flatMap((block) => readLines(block, isSecret)),
  );
  const own = [...titles, ...roots, ...blocks.named('orderActions')];
  const links = own.flatMap((root) => findAll(root, 'a[href*="order"]').slice(0, 200));
  return {
    witness: 'block',
    numbers: [
      ...new Set([
        ...links.flatMap((link) => findMarkedNumbers(attribute(link, 'href') ?? '')),
        ...findNumbers(joined).map((one) => one.order),
      ]),
    ],
    placedOn,
    parcels: roots
      .slice(0, 200)
      .map((root) => readShipment(root, seen))
      .filter(saysSomething),
    total: total.sum,
    payment: total.payment,
  };
}

/** Parcels by the widget's name; where it was renamed, by their `id="id<shipmentId>"`. */
function shipmentRoots(document: Document, blocks: Widgets): readonly Element[] {
  const named = blocks.named(SHIPMENT);
  const roots =
    named.length > 0 ? named : findAll(document, 'div[id^="id"]').filter((root) => idOf(root) !== null);
  return roots.filter((root) => !isWithin(root, SECRET_BLOCKS));
}

function readShipment(root: Element, context: DayContext): Parcel {
  const { head, items } = takeItems(readLines(root, isSecret));
  const texts = head.filter((line) => line.text !== '');
  const headline = texts.find((line) => /tsHeadline[5-9]/.test(line.classes))?.text ?? null;
  // The headline is the status; what stands above it is a heading of several parcels («Успейте забрать»).
  const lines = texts.map((line) => line.text);
  return {
    shipmentId: idOf(root),
    posting: null,
    ...readParcelWords(
      headline ? [headline, ...lines.filter((line) => line !== headline)] : lines,
      headline,
      context,
    ),
    items,
  };
}

function idOf(root: Element): string | null {
  return (
    /^id(\d{8,16})$/.exec(attribute(root, 'id') ?? '')?.[1] ??
    (tagOf(root) === 'form' ? null : idInside(root))
  );
}

function idInside(root: Element): string | null {
  const [inner] = findAll(root, '[id^="id"]');
  return inner ? (/^id(\d{8,16})$/.exec(attribute(inner, 'id') ?? '')?.[1] ?? null) : null;
}

import type { IsoDay } from '../../model/day';
import type { Parcel } from '../../model/order';
import type { Layout } from '../../model/reading';
import { isPromise, keepStatus, readParcelWords } from '../parcel-words';
import { readPlacedOn } from '../text/placed-on';
import type { DayContext } from '../text/read-days';
import { readMoney, unknownPrice } from '../text/read-money';
import { findMarkedNumbers, findPosting } from '../text/read-numbers';
import { readPayment, readStatus } from '../text/read-status';
import { saysSomething, type Told } from '../told';
import { SHIPMENT } from '../widgets';
import { itemsOfShipment, priceText } from './items';
import { at, findObjects, firstText, listAt, textOf } from './json';
import type { PageStates } from './page-states';

/** The embedded states of autumn 2026; `shipmentWidget` has been there since 2023. */
export const ORDER_STATES: Layout = { witness: 'state', lastKnown: '2026-11-22' };

/** Widgets that speak of the page's order. */
const TITLE = ['titleWithTimer', 'orderDetailsHeader'];
const TOTAL = ['orderDoneTotal', 'orderTotal'];
const OWN = [...TITLE, SHIPMENT, ...TOTAL, 'orderActions'];

/** What the embedded states tell about the one order of the page. */
export function tellFromStates(states: PageStates, context: DayContext): Told {
  const totals = TOTAL.flatMap((name) => states.of(name));
  const titles = TITLE.flatMap((name) => states.of(name));
  const placedOn = titles.map((title) => placedIn(title, context)).find((day) => day !== null) ?? null;
  const seen = { ...context, placedOn: placedOn ?? context.placedOn };
  const named = states.of(SHIPMENT);
  // A widget that got another name is known by what it holds.
  const shipments = named.length > 0 ? named : states.holding('"shipmentId"', '"sellers"', '"products"');
  const sums = totals.map((total) => ({
    title: firstText(total, ['total', 'left', 'title'], ['left', 'title'], ['total', 'title'], ['title']),
    ...sumIn(total),
  }));
  return {
    layout: ORDER_STATES,
    numbers: [...new Set(OWN.flatMap((name) => states.raw(name)).flatMap(findMarkedNumbers))],
    placedOn,
    parcels: shipments
      .slice(0, 200)
      .map((one) => readShipment(one, seen))
      .filter(saysSomething),
    total: sums.map(({ sum }) => sum).find((sum) => sum !== null) ?? null,
    totalText: sums.map(({ kept }) => kept).find((kept) => kept !== null) ?? undefined,
    payment:
      sums.map(({ title }) => (title ? readPayment(title) : null)).find((one) => one !== null) ?? 'unknown',
  };
}

/** «Заказ от 17 сентября», wherever in the title it stands. */
function placedIn(title: unknown, context: DayContext): IsoDay | null {
  const lines = findObjects(title, (object) => Object.values(object).some(isText)).flatMap((object) =>
    Object.values(object).filter(isText),
  );
  return lines.map((line) => readPlacedOn(line, context)).find((day) => day !== null) ?? null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function sumIn(total: unknown) {
  const text =
    firstText(total, ['total', 'right', 'price'], ['right', 'price'], ['total', 'price'], ['price']) ??
    priceText(at(total, 'total', 'right', 'price'));
  const sum = text ? readMoney(text) : null;
  return { sum, kept: text && !sum ? unknownPrice(text, true) : null };
}

function readShipment(state: unknown, context: DayContext): Parcel {
  const lines = listAt(state, ['header'], 20).flatMap((line) =>
    [firstText(line, ['textIcon', 'text'], ['title']), firstText(line, ['text'], ['subtitle'])].filter(
      (text) => text !== null,
    ),
  );
  // News are older than the headline may be: alone they are no state, the visible block knows better.
  const news = lines.length === 0 ? [] : listAt(state, ['dynamicElements'], 20).map(textOf);
  const step = currentStep(at(state, 'header', 0, 'textIcon', 'timeline'));
  const known = lines.some((line) => readStatus(line) !== null);
  const headline = lines[0] ?? null;
  const words = readParcelWords(
    [...lines, ...(known ? [] : [step]), ...news].filter((text) => text !== null),
    headline,
    context,
  );
  return {
    shipmentId: idOf(state),
    posting: findPosting(lines),
    ...words,
    // The timeline tells the state, the headline says it in the words that the person sees.
    statusText: !known && headline !== null && !isPromise(headline) ? keepStatus(headline) : words.statusText,
    items: itemsOfShipment(state),
  };
}

/** The timeline's current step, «В ПУТИ». Steps seem to count from 0; one behind the last means that all are done. */
function currentStep(timeline: unknown): string | null {
  const current = at(timeline, 'currentStep');
  if (typeof current !== 'number') return textOf(current);
  return firstText(timeline, ['steps', current, 'title'], ['steps', current - 1, 'title']);
}

function idOf(state: unknown): string | null {
  const id = textOf(at(state, 'shipmentId')) ?? '';
  if (/^\d{6,16}$/.test(id)) return id;
  return (
    /^shipment-id-(\d{6,16})$/.exec(firstText(state, ['testInfo', 'automatizationId']) ?? '')?.[1] ?? null
  );
}

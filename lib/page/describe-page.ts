import type { IsoDay } from '../model/day';
import { ADDRESS_LAYOUT, readAddress } from '../model/page-address';
import type { Layout, Reading } from '../model/reading';
import { ORDER_BLOCKS } from './blocks/order-from-blocks';
import { ORDER_LABELS, ORDER_WORDS } from './blocks/order-from-text';
import { LIST_BLOCKS } from './lists/list-from-blocks';
import { LIST_STATES, OLD_LIST_STATES } from './lists/list-from-states';
import { RETURN_BLOCKS } from './lists/returns';
import { readPage } from './read-page';
import { ORDER_STATES } from './state/order-from-states';
import { readStates } from './state/page-states';
import { findWidgets } from './widgets';

/** Names of widgets that may be about an order; the header's are left out. */
const OWN = /^(?!orderInfo$|orderTracking$)(?:title|order|shipment|delivery|return|posting)/i;

/** What each layout is of the page. */
const LAYOUTS: readonly (readonly [name: string, layout: Layout])[] = [
  ['order= of an order’s address', ADDRESS_LAYOUT],
  ['states of an order', ORDER_STATES],
  ['blocks of an order', ORDER_BLOCKS],
  ['labels of an order’s page', ORDER_LABELS],
  ['words for the state of an order', ORDER_WORDS],
  ['state of the list, orderList', LIST_STATES],
  ['state of the list of 2023–24, orderListApp', OLD_LIST_STATES],
  ['cards of the list', LIST_BLOCKS],
  ['blocks of returns', RETURN_BLOCKS],
];

const MOST_LINES = 400;
const DEEPEST = 14;

/**
 * What a developer needs to repair reading after a change of the shop's pages, as plain text: which witnesses
 * spoke, which blocks stand there, how the states are built. Every text is replaced by its shape («Получен 24
 * августа» by «Яяяяяяя 99 яяяяяяя»), every number by nines: nothing of the person is left in it.
 */
export function describePage(document: Document, address: string, today: IsoDay): string {
  const place = readAddress(address);
  const { blocks, states: elements } = findWidgets(document);
  const states = readStates(elements);
  const own = [...states.names].filter((name) => OWN.test(name)).sort();
  const lines = [
    `page: ${place.shop ?? 'no shop'}, ${place.kind}, number ${place.orderNumber ? 'in' : 'not in'} the address`,
    ...summary(readPage(document, address, today)),
    'layouts as they were last known:',
    ...LAYOUTS.map(([name, { witness, lastKnown }]) => `  ${lastKnown} ${witness}: ${name}`),
    `blocks: ${names(blocks.names)}`,
    `states: ${names(states.names)}`,
    ...own.flatMap((name) => [`state ${name}:`, ...states.of(name).slice(0, 2).flatMap(shapeOf)]),
  ];
  return lines.slice(0, MOST_LINES).join('\n');
}

function summary(reading: Reading): readonly string[] {
  const orders = reading.order ? [reading.order] : reading.orders;
  const parcels = orders.flatMap((order) => order.parcels);
  return [
    `read as: ${reading.page}, orders ${orders.length}, parcels ${parcels.length}`,
    `states of parcels: ${parcels.map((parcel) => parcel.status).join(' ') || 'none'}`,
    `missing: ${reading.missing.join(' ') || 'nothing'}`,
    `witnesses: ${
      Object.entries(reading.witnesses)
        .map((pair) => pair.join('='))
        .join(' ') || 'none'
    }`,
    `disagreements: ${reading.disagreements.map((one) => `${one.field} ${one.winner}>${one.loser}`).join(' ') || 'none'}`,
  ];
}

/** Names of widgets are the shop's own; whatever does not look like one is not repeated. */
function names(found: ReadonlySet<string>): string {
  return [...found].filter(isName).sort().join(' ') || 'none';
}

function isName(text: string): boolean {
  return /^[A-Za-z][A-Za-z_]{1,40}\d{0,2}$/.test(text);
}

/** `header[].text.text "Яяяяяя"`, one line per place in the JSON. */
function shapeOf(state: unknown): readonly string[] {
  const lines = new Set<string>();
  const left: { readonly path: string; readonly value: unknown; readonly depth: number }[] = [
    { path: '', value: state, depth: 0 },
  ];
  for (let next = left.pop(); next && lines.size < MOST_LINES; next = left.pop()) {
    const { path, value, depth } = next;
    if (typeof value !== 'object' || value === null) {
      lines.add(
        `  ${path} ${typeof value === 'string' ? `"${maskText(value)}"` : value === null ? 'null' : typeof value}`,
      );
    } else if (depth < DEEPEST) {
      const entries = Array.isArray(value)
        ? value.slice(0, 20).map((one: unknown) => ['[]', one] as const)
        : Object.entries(value)
            .slice(0, 60)
            .map(([key, one]) => [isName(key) ? `.${key}` : '.?', one] as const);
      for (const [key, one] of entries.toReversed())
        left.push({ path: path + key, value: one, depth: depth + 1 });
    }
  }
  return [...lines];
}

/** The shape of a text: letters, digits and signs as such, no longer than forty. */
function maskText(text: string): string {
  return text
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'Я')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'Я' ? letter : 'я'))
    .replace(/\p{N}/gu, '9')
    .replace(/[^Яя9\s.,:;/?&=+%₽₸()«»–—-]/gu, '·');
}

import { orderPathKind } from './order-path';
import type { Layout } from './reading';
import { findReturnNumber } from './return-number';
import { shopOf } from './shop';

/** Held since 2023 at least, on every host. */
export const ADDRESS_LAYOUT: Layout = { witness: 'address', lastKnown: '2026-11-22' };

/** What a page is, as far as its address says it. */
export const ADDRESS_KINDS = [
  'order',
  'order-more',
  'orders',
  'returns',
  'return',
  'receipts',
  'tracking',
  'chat',
  'product',
  'account',
  'shop',
  'seller',
  'bank',
  'elsewhere',
] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** What an address alone says about its page. */
export interface PageAddress {
  /** The shop's host; `null` where this is no shop for buyers. */
  readonly shop: string | null;
  readonly kind: AddressKind;
  /** The best witness of the number: the list and, it seems, the order's own page print none. */
  readonly orderNumber: string | null;
  /** 11 digits: the parcel that was clicked on. The page shows every parcel all the same. */
  readonly postingId: string | null;
  /** A posting's number, `44563249-0833-6`: tracking pages name it, and so may an order's. */
  readonly posting: string | null;
  /** Of the page of one return: which one it is. */
  readonly returnNumber: string | null;
}

/** The other paths below `/my/`, seen in 2023–2026; the app writes capitals into them. */
const KINDS: Readonly<Record<string, AddressKind>> = {
  orderlist: 'orders',
  returns: 'returns',
  returndetails: 'return',
  'e-check': 'receipts',
  orderreceipts: 'receipts',
  chat: 'chat',
};

/** Kinds whose address may name an order. */
const MAY_NAME_ORDER: readonly AddressKind[] = [
  'order',
  'order-more',
  'orders',
  'returns',
  'return',
  'receipts',
  'tracking',
  'account',
];

/** Ozon's houses that are no shop for buyers. They are named, and nothing in them is read. */
const OTHER_HOUSES: Readonly<Record<string, AddressKind>> = {
  'tracking.ozon.ru': 'tracking',
  'seller.ozon.ru': 'seller',
  'finance.ozon.ru': 'bank',
};

const NOWHERE: PageAddress = {
  shop: null,
  kind: 'elsewhere',
  orderNumber: null,
  postingId: null,
  posting: null,
  returnNumber: null,
};

/** Reads an address, whatever it is; never throws. */
export function readAddress(address: string): PageAddress {
  const url = address.length > 8_000 ? null : parse(address);
  if (url?.protocol !== 'https:') return NOWHERE;
  const shop = shopOf(url);
  const kind = shop ? kindOfPath(url.pathname.toLowerCase()) : lookUp(OTHER_HOUSES, url.host, 'elsewhere');
  if (!MAY_NAME_ORDER.includes(kind)) return { ...NOWHERE, shop, kind };
  const given = parametersOf(url);
  const named = numberIn(first(given, shop ? ['order', 'ordernumber'] : ['track']));
  return {
    shop,
    kind,
    orderNumber: named?.order ?? null,
    postingId: shop && digitsOf(first(given, ['postingid', 'shipment_id', 'shipmentid'])),
    posting: named?.posting ?? null,
    returnNumber: kind === 'return' ? findReturnNumber(first(given, ['returnnumber'])) : null,
  };
}

/** True where the page is one order's own: it is read as such, and the tab at the edge may stand there. */
export function showsOneOrder(kind: AddressKind): boolean {
  return kind === 'order' || kind === 'order-more';
}

function kindOfPath(path: string): AddressKind {
  const ofOrder = orderPathKind(path);
  if (ofOrder) return ofOrder;
  if (path.startsWith('/product/')) return 'product';
  const page = /^\/my\/([a-z-]{1,30})(?:\/|$)/.exec(path)?.[1];
  if (page === undefined) return 'shop';
  const whole = /^\/my\/[a-z-]{1,30}\/?$/.test(path);
  return whole || page === 'chat' || page === 'e-check' ? lookUp(KINDS, page, 'account') : 'account';
}

function lookUp(
  table: Readonly<Record<string, AddressKind>>,
  key: string,
  otherwise: AddressKind,
): AddressKind {
  return Object.hasOwn(table, key) ? (table[key] ?? otherwise) : otherwise;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

type Parameters = readonly (readonly [name: string, value: string])[];

/** Names in small letters: the app writes capitals. */
function parametersOf(url: URL): Parameters {
  return Array.from(url.searchParams, ([name, value]) => [name.toLowerCase(), value]);
}

/** The first that has one of these names and says anything. */
function first(given: Parameters, names: readonly string[]): string {
  return given.find(([name, value]) => value !== '' && names.includes(name))?.[1].trim() ?? '';
}

/** A posting's number (`44563249-0833-6`) in place of the order's is cut down to it. */
function numberIn(text: string): { readonly order: string; readonly posting: string | null } | null {
  const [, order, rest] = /^(\d{6,12}-\d{3,6})(-\d{1,4})?$/.exec(text) ?? [];
  return order === undefined ? null : { order, posting: rest === undefined ? null : order + rest };
}

function digitsOf(text: string): string | null {
  return /^\d{6,16}$/.test(text) ? text : null;
}

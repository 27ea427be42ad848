import { shopOf } from '../model/shop';

export type AddressKind = 'order' | 'orders' | 'returns' | 'return' | 'receipts' | 'tracking' | 'other';

/** What an address alone says about its page. */
export interface PageAddress {
  /** The shop's host; `null` where this is no shop for buyers. */
  readonly shop: string | null;
  readonly kind: AddressKind;
  /** The best witness of the number: the list and, it seems, the order's own page print none. */
  readonly orderNumber: string | null;
  /** 11 digits: the parcel that was clicked on. The page shows every parcel all the same. */
  readonly postingId: string | null;
}

/** The paths below `/my/`, seen in 2023–2026; the app writes capitals into them. */
const KINDS: Readonly<Record<string, AddressKind>> = {
  orderdetails: 'order',
  orderdetailsmore: 'order',
  orderlist: 'orders',
  returns: 'returns',
  returndetails: 'return',
  'e-check': 'receipts',
  orderreceipts: 'receipts',
};

const NOWHERE: PageAddress = { shop: null, kind: 'other', orderNumber: null, postingId: null };

/** Reads an address, whatever it is; never throws. */
export function readAddress(address: string): PageAddress {
  if (address.length > 8_000 || !URL.canParse(address)) return NOWHERE;
  const url = new URL(address);
  if (url.host === 'tracking.ozon.ru') return { ...NOWHERE, kind: 'tracking' };
  const shop = shopOf(url);
  if (!shop) return NOWHERE;
  const page = /^\/my\/([a-z-]{1,30})\/?$/.exec(url.pathname.toLowerCase())?.[1] ?? '';
  const kind = Object.hasOwn(KINDS, page) ? (KINDS[page] ?? 'other') : 'other';
  return {
    shop,
    kind,
    orderNumber: kind === 'other' ? null : orderNumberOf(parameter(url, 'order', 'orderNumber')),
    postingId: kind === 'other' ? null : digitsOf(parameter(url, 'postingId', 'shipment_id', 'shipmentId')),
  };
}

function parameter(url: URL, ...names: readonly string[]): string {
  for (const [name, value] of url.searchParams) {
    if (names.some((one) => one.toLowerCase() === name.toLowerCase()) && value) return value.trim();
  }
  return '';
}

/** A posting's number (`44563249-0833-6`) in place of the order's is cut down to it. */
function orderNumberOf(text: string): string | null {
  return /^(\d{6,12}-\d{3,6})(?:-\d{1,4})?$/.exec(text)?.[1] ?? null;
}

function digitsOf(text: string): string | null {
  return /^\d{6,16}$/.test(text) ? text : null;
}

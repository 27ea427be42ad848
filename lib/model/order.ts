import type { IsoDay } from './day';
import type { Money } from './money';

/** Where an order or one of its parcels stands, in the words of Ozon's own help. */
export const ORDER_STATUSES = [
  'awaiting-payment',
  'created',
  'assembling',
  'handed-over',
  'in-transit',
  'with-courier',
  'ready-for-pickup',
  'received',
  'cancelled',
  'returning',
  'returned',
  'unknown',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** One product of a parcel. Everything but the quantity may be missing on the page. */
export interface Item {
  /** The article: 6–10 digits. */
  readonly sku: string | null;
  readonly name: string | null;
  /** «Цвет: черный». */
  readonly variant: string | null;
  readonly quantity: number;
  /** The price as the page prints it; where the page says whether for one or for all is not known. */
  readonly price: Money | null;
  /** The price as it stands there, where its currency is one that nobody here knows; absent where `price` is known. */
  readonly priceText?: string;
  readonly seller: string | null;
}

/** One parcel (Ozon's posting) of an order. Parcels of one order have different fates. */
export interface Parcel {
  /** Ozon's shipment id, 11 digits; `null` where the page names none. */
  readonly shipmentId: string | null;
  /** Posting number, `<order number>-<n>`; `null` where the page names none. */
  readonly posting: string | null;
  readonly status: OrderStatus;
  /** The status in the page's own words, «Получен 24 августа»; `null` if none was read. */
  readonly statusText: string | null;
  /** The promised days, both ends included; one promised day has `expectedFrom === expectedTo`. */
  readonly expectedFrom: IsoDay | null;
  readonly expectedTo: IsoDay | null;
  readonly receivedOn: IsoDay | null;
  readonly cancelledOn: IsoDay | null;
  readonly storageUntil: IsoDay | null;
  readonly items: readonly Item[];
}

export const PAYMENT_STATES = ['paid', 'unpaid', 'on-receipt', 'unknown'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** One order as it was read from a page or typed in by hand. */
export interface Order {
  /** `<buyer id>-<counter>`, such as `44563249-0877`. The first half is personal data. */
  readonly number: string;
  readonly placedOn: IsoDay | null;
  readonly parcels: readonly Parcel[];
  readonly total: Money | null;
  /** The sum as it stands there, where its currency is one that nobody here knows; absent where `total` is known. */
  readonly totalText?: string;
  readonly payment: PaymentState;
  /** Host of the shop, such as `www.ozon.ru`; Russian law and letters hold on `ozon.ru` only. */
  readonly shop: string;
}

/** What names a parcel: its shipment id, else its posting number, else nothing does. */
export function parcelKey(parcel: Parcel): string | null {
  return parcel.shipmentId ?? parcel.posting;
}

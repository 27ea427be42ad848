import type { IsoDay } from '../../lib/model/day.ts';

/** One product of an order, as plain data. Prices are in kopecks. */
export interface DescribedItem {
  readonly name: string;
  readonly sku: string;
  readonly price: number;
  readonly quantity?: number;
  /** «Цвет: черный». */
  readonly variant?: string;
  readonly seller?: string;
}

export interface DescribedParcel {
  /** 11 digits. */
  readonly shipmentId: string;
  /** The status in Ozon's words, without its day: «В пути», «Получен», «Отменён», «Можно забирать». */
  readonly status: string;
  /** The day that Ozon writes behind the status: «Получен 24 августа». */
  readonly statusDay?: IsoDay;
  /** The promised day, or the first and the last of the promised days. */
  readonly expected?: IsoDay | readonly [IsoDay, IsoDay];
  readonly storageUntil?: IsoDay;
  /** Where the parcel is, in Ozon's words: «Заказ покинул сортировочный центр». */
  readonly news?: string;
  readonly items: readonly DescribedItem[];
}

/** One order of somebody who does not exist. */
export interface DescribedOrder {
  /** `44563249-0877`. */
  readonly number: string;
  readonly placedOn: IsoDay;
  readonly parcels: readonly DescribedParcel[];
  /** In kopecks; the sum of the items unless told. */
  readonly total?: number;
  /** «Оплачено» unless told. */
  readonly totalLabel?: string;
  /** What must never be read: it stands on the page to prove that. */
  readonly secrets?: Secrets;
}

export interface Secrets {
  readonly recipient: string;
  readonly phone: string;
  readonly address: string;
  readonly pickupCode: string;
}

export interface PageOptions {
  /** Decides whether Ozon writes the year beside a day. */
  readonly today: IsoDay;
  /** Hashed classes and widget numbers follow from it. */
  readonly seed?: number;
  /** The embedded states; `true` unless told. */
  readonly states?: boolean;
  /** The visible blocks; `true` unless told. */
  readonly blocks?: boolean;
  /** `false`: the header offers to sign in. */
  readonly signedIn?: boolean;
}

import type { IsoDay } from './day';
import type { Order } from './order';

/** What kind of page the person has open. */
export const PAGE_KINDS = [
  'order',
  'orders',
  'returns',
  'no-order',
  'signed-out',
  'blocked',
  'elsewhere',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** The fields of an order that the product lives on; each is read, or named as missing. */
export const READ_FIELDS = ['number', 'placed', 'status', 'expected', 'items', 'price', 'total'] as const;
export type ReadField = (typeof READ_FIELDS)[number];

/** Who on the page said it, in the order in which they are believed. */
export const WITNESSES = ['address', 'state', 'block', 'label', 'free-text'] as const;
export type Witness = (typeof WITNESSES)[number];

/**
 * One way in which the shop's pages say a thing. Ozon changes them several times a month: whoever has seen a page that
 * still says it so moves the day on, and whoever repairs one that no longer does knows since when it may be so.
 */
export interface Layout {
  readonly witness: Witness;
  /** The last day on which the shop's pages are known to have been so. */
  readonly lastKnown: IsoDay;
}

/** Two witnesses that do not agree; `values` are safe to show (no personal data). */
export interface Disagreement {
  readonly field: ReadField;
  readonly winner: Witness;
  readonly loser: Witness;
}

/** What reading one page gave. Plain data: it travels between the page and the popup as JSON. */
export interface Reading {
  readonly page: PageKind;
  /** The order, on a page of one order. */
  readonly order: Order | null;
  /** The orders, on a list of orders (an order whose rows are several stands here once). */
  readonly orders: readonly Order[];
  /** Fields that belong on such a page and could not be read. */
  readonly missing: readonly ReadField[];
  /** Which witness won, per field that was read. */
  readonly witnesses: Readonly<Partial<Record<ReadField, Witness>>>;
  readonly disagreements: readonly Disagreement[];
  /** Of each witness that was asked: the day on which the layout that it goes by was last known. */
  readonly layouts: Readonly<Partial<Record<Witness, IsoDay>>>;
}

/**
 * Every name a template may use. A letter never reads the order itself: what it says is here, already
 * in words, so that a lawyer can change a text without reading code.
 */
export const FACT_NAMES = [
  // the order
  'order',
  'order-tail',
  'parcel',
  'placed',
  'promised',
  'days-late',
  'received',
  'days-since-received',
  'cancelled',
  'days-since-cancelled',
  'storage-until',
  'status',
  'total',
  'amount',
  'paid',
  'not-paid',
  'goods',
  'items',
  'items-more',
  'several',
  'seller',
  'russian-law',
  // a row of `items`
  'item',
  'item-variant',
  'item-article',
  'item-quantity',
  'item-price',
  // what was tried before
  'attempts',
  'attempts-recent',
  'attempts-more',
  'appeal',
  'appeals',
  'last-day',
  'last-way',
  'last-answered',
  'last-silent',
  'support-promised',
  // a row of `attempts` and `attempts-recent`
  'attempt-day',
  'attempt-way',
  'attempt-number',
  'attempt-result',
  // the person's own words
  'story',
  'sender-name',
  'sender-address',
  'sender-phone',
  'sender-email',
  'bank-details',
  // days of this letter
  'today',
  'answer-by',
  // the problem in words, for letters that serve several problems
  'trouble',
  'demand',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** A day in words: `13 ноября` (with its year where that is not this year) and `13 ноября 2026 года`. */
export interface DayWords {
  readonly short: string;
  readonly year: string;
}

/** Text and day are written out, a number is counted (`3 дня`), `true` is only asked for, rows are listed. */
export type FactValue = string | number | true | DayWords | readonly Facts[];

/** What is known. A fact that is not known has no entry: there is no empty fact. */
export type Facts = Readonly<Partial<Record<FactName, FactValue>>>;

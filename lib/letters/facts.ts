/**
 * Every name a template may use, and how: text and days are written, counts are written or counted
 * (`3 дня`), flags are only asked for, lists are gone through. A letter never reads the order itself: what
 * it says is here, already in words, so that a lawyer can change a text without reading code.
 */
export const FACTS = {
  // the order
  order: 'text',
  'order-tail': 'text',
  parcel: 'text',
  placed: 'day',
  promised: 'day',
  'days-late': 'count',
  received: 'day',
  'days-since-received': 'count',
  cancelled: 'day',
  'days-since-cancelled': 'count',
  refused: 'day',
  approved: 'day',
  'handed-back': 'day',
  'days-since-handed-back': 'count',
  'handed-over': 'flag',
  status: 'text',
  total: 'text',
  amount: 'text',
  penalty: 'text',
  'penalty-working': 'text',
  paid: 'flag',
  'not-paid': 'flag',
  goods: 'text',
  items: 'list',
  'items-more': 'count',
  several: 'flag',
  seller: 'text',
  'russian-law': 'flag',
  complex: 'flag',
  // a row of `items`
  item: 'text',
  'item-variant': 'text',
  'item-article': 'text',
  'item-quantity': 'count',
  'item-price': 'text',
  // what was tried before
  attempts: 'list',
  'attempts-recent': 'list',
  'attempts-more': 'count',
  appeal: 'text',
  appeals: 'text',
  'several-appeals': 'flag',
  'last-day': 'day',
  'last-way': 'text',
  'last-number': 'text',
  'last-answered': 'flag',
  'support-promised': 'day',
  'self-served': 'flag',
  'claim-day': 'day',
  'claim-answered': 'flag',
  'notice-day': 'day',
  // a row of `attempts` and `attempts-recent`
  'attempt-day': 'day',
  'attempt-way': 'text',
  'attempt-number': 'text',
  'attempt-result': 'text',
  // the person's own words
  story: 'text',
  charge: 'text',
  'charged-on': 'day',
  'sender-name': 'text',
  'sender-address': 'text',
  'sender-phone': 'text',
  'sender-email': 'text',
  'bank-details': 'text',
  // days of this letter
  today: 'day',
  'answer-by': 'day',
  // the problem in words, for letters that serve several problems
  trouble: 'text',
  ask: 'text',
  demand: 'text',
  refund: 'flag',
  replacement: 'flag',
  repair: 'flag',
  'price-cut': 'flag',
  delivery: 'flag',
  losses: 'flag',
  // the demand is the sum that was charged; the trouble is the marketplace's own and no seller's
  charged: 'flag',
  'shop-only': 'flag',
  // a statement of claim
  'suit-price': 'text',
  'suit-working': 'text',
  'suit-penalty': 'text',
  'suit-penalty-sum': 'text',
  'suit-late': 'flag',
  'district-court': 'flag',
  // how the letter speaks
  firm: 'flag',
} as const satisfies Record<string, 'text' | 'day' | 'count' | 'flag' | 'list'>;
export type FactName = keyof typeof FACTS;

/** A day in words: `13 ноября` (with its year where that is not this year) and `13 ноября 2026 года`. */
export interface DayWords {
  readonly short: string;
  readonly year: string;
}

/** By kind: text, count, flag, day, list. */
export type FactValue = string | number | true | DayWords | readonly Facts[];

/** What is known. A fact that is not known has no entry: there is no empty fact. */
export type Facts = Readonly<Partial<Record<FactName, FactValue>>>;

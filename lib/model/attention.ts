import type { Instant, IsoDay } from './day';
import type { NewsKind } from './news';

/** Where the tab on the page stands. */
export const EDGES = ['right', 'left'] as const;
export type Edge = (typeof EDGES)[number];

/** What came in: a case this log did not have, or something more about one that it had. */
export const ARRIVALS = ['new', 'more'] as const;
export type Arrival = (typeof ARRIVALS)[number];

/**
 * How far the product may speak up unasked, in this browser: on the order's page and by notifications. A
 * backup does not carry it, for what one computer may do another need not.
 */
export interface Attention {
  /** Since when the person wants to be reminded; `null`: never asked for. What was due before stays silent. */
  readonly reminders: Instant | null;
  /** The last day on which all cases were looked at and what was due has rung. */
  readonly lookedOn: IsoDay | null;
  /** By case: the day that it rang for last. */
  readonly rangFor: Readonly<Record<string, IsoDay>>;
  /** The cases that rang on `lookedOn`: a case rings once a day at most, whatever comes in later. */
  readonly rangToday: readonly string[];
  /** Cases that came in by a file or from another machine, and that no look has seen yet. */
  readonly arrived: Readonly<Record<string, Arrival>>;
  /** By case: the day to which the person put it off. */
  readonly postponed: Readonly<Record<string, IsoDay>>;
  /** By case: what its order's page said when the person answered «не решено»; asked again once it says more. */
  readonly unsolved: Readonly<Record<string, NewsKind>>;
  /** The tab may stand on order pages. */
  readonly overlay: boolean;
  readonly edge: Edge;
  /** Orders on whose pages the person closed the tab, the last closed last. */
  readonly closedOrders: readonly string[];
}

export const FIRST_ATTENTION: Attention = {
  reminders: null,
  lookedOn: null,
  rangFor: {},
  rangToday: [],
  arrived: {},
  postponed: {},
  unsolved: {},
  overlay: true,
  edge: 'right',
  closedOrders: [],
};

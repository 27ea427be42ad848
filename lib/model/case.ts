import type { Instant, IsoDay } from './day';
import type { Money } from './money';
import type { Order } from './order';
import type { ProblemId } from './problem';

/** Where a case stands. Computed from its attempts and from today, never stored. */
export const CASE_STATES = ['needs-you', 'waiting', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** One trouble with one order (or one parcel of it): what the attempts belong to. */
export interface Case {
  /** Made by the client before the first write. */
  readonly id: string;
  readonly orderNumber: string;
  /** `shipmentId` or `posting` of the parcel concerned; `null`: the whole order. */
  readonly parcel: string | null;
  /** The items concerned, by article or else by name; absent: all of the parcel. */
  readonly items?: readonly string[];
  readonly problem: ProblemId;
  /** The order as it was last read or typed in. */
  readonly order: Order;
  readonly openedAt: Instant;
  /** When this record last changed: the later of two copies of one case wins. */
  readonly changedAt: Instant;
  /**
   * Parts that were last written before `changedAt`, where a later copy knew nothing of them: since when each is what it
   * is, by `order` or `answer:` and the question; `''`: never written here. Absent where all is of one moment.
   */
  readonly older?: Readonly<Record<string, Instant | ''>>;
  /** What the person answered to a problem's questions, by question id: a day, `yes`, `no`, or text. */
  readonly answers: Readonly<Record<string, string>>;
  /** Set when the person closed the case; `null` while it is open. */
  readonly closed: Closing | null;
}

/** How a case ended. */
export interface Closing {
  readonly at: Instant;
  readonly on: IsoDay;
  readonly outcome: CaseOutcome;
  /** What came back to the person. */
  readonly returned?: Money;
  /** What helped, in the person's words. */
  readonly helped?: string;
}

export const CASE_OUTCOMES = ['solved', 'partly', 'refused', 'no-answer', 'not-needed'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

import type { Instant, IsoDay } from './day';
import type { ProblemId } from './problem';
import type { ChannelId } from './step';

/** Where an attempt stands. Computed from its events, never stored. */
export const ATTEMPT_STATES = [
  'prepared',
  'sent',
  'acknowledged',
  'answered',
  'no-answer',
  'dropped',
] as const;
export type AttemptState = (typeof ATTEMPT_STATES)[number];

/** What an answer amounted to. */
export const OUTCOMES = ['promised', 'refused', 'partly', 'solved', 'asked-for-more', 'other'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * One fact about an attempt. Facts are appended, never overwritten: a later fact corrects an
 * earlier one of its kind. `at` is when it was noted down; `on` is the day it happened on.
 */
export type AttemptEvent =
  | { readonly kind: 'prepared'; readonly at: Instant; readonly on: IsoDay }
  | {
      readonly kind: 'sent';
      readonly at: Instant;
      readonly on: IsoDay;
      /** `14:05` by the person's clock, where they wrote it down. */
      readonly time?: string;
    }
  | { readonly kind: 'acknowledged'; readonly at: Instant; readonly on: IsoDay; readonly number: string }
  | {
      readonly kind: 'answered';
      readonly at: Instant;
      readonly on: IsoDay;
      readonly outcome: Outcome;
      readonly text: string;
      /** The day the answer promised something by. */
      readonly promisedOn: IsoDay | null;
      /** `14:05` by the person's clock, where they wrote it down. */
      readonly time?: string;
      /** `at` of the answer that was written down wrongly and that this one stands for. */
      readonly corrects?: Instant;
    }
  | { readonly kind: 'no-answer'; readonly at: Instant; readonly on: IsoDay }
  | { readonly kind: 'not-yet'; readonly at: Instant; readonly on: IsoDay }
  | { readonly kind: 'dropped'; readonly at: Instant; readonly on: IsoDay }
  /** Who spoke for the other side, and what the person wants to remember; either may be empty. */
  | {
      readonly kind: 'noted';
      readonly at: Instant;
      readonly on: IsoDay;
      readonly operator: string;
      readonly text: string;
    }
  /** The channel or the text was written down wrongly: what is right, and what stood there before. */
  | {
      readonly kind: 'rewritten';
      readonly at: Instant;
      readonly on: IsoDay;
      readonly now: AttemptWording;
      readonly was: AttemptWording;
    };

/** What was said, and how. */
export interface AttemptWording {
  readonly channel: ChannelId;
  readonly text: string;
}

/** One contact about an order, ours or theirs. */
export interface Attempt {
  /** Made by the client before the first write, so that a write tried twice is one attempt. */
  readonly id: string;
  readonly caseId: string;
  /** The case it was first written in, where it has been moved since. */
  readonly bornIn?: string;
  readonly orderNumber: string;
  readonly problem: ProblemId;
  readonly channel: ChannelId;
  /** `out`: the person wrote or called; `in`: somebody wrote or called the person. */
  readonly direction: 'out' | 'in';
  /** The rung of the ladder it was made for, where the popup made it: one channel may serve several. */
  readonly rung?: string;
  readonly subject: string | null;
  readonly text: string;
  /** Facts, oldest first; never empty. */
  readonly events: readonly AttemptEvent[];
}

import type { StepId } from '../model/step';
import type { Condition } from './condition';
import type { RuleId } from './rule-on';

/** Days of an order or a case that terms are counted from. */
export const ANCHORS = [
  'placed',
  'promised',
  'received',
  'cancelled',
  'stored',
  'refused',
  'approved',
  'handed-back',
  'charged',
  'return-until',
] as const;
export type Anchor = (typeof ANCHORS)[number];

/** A term and the day it is counted from. */
export type Term = readonly [rule: RuleId, from: Anchor];

/** A term that the person must not miss: `lead` days before its end the rung comes before all others. */
export interface Clock {
  readonly term: Term;
  readonly lead: number;
  /** The clock runs only where this holds. */
  readonly when?: Condition;
}

/** A time of waiting that holds only in some cases. */
export type ConditionalWait = readonly [rule: RuleId, when: Condition];

/** One step of a problem's ladder. */
export interface Rung {
  /** Names its words; the same id has the same words on every ladder. */
  readonly id: string;
  readonly step: Exclude<StepId, 'follow-up' | 'done'>;
  /** The kind of letter, where it is not the step's own. */
  readonly letter?: string;
  /** All must hold for the rung to be offered. */
  readonly when?: readonly Condition[];
  /** It is not its turn before this term has run out. */
  readonly opens?: Term;
  /** It is offered only until this term has run out; as long as its day is not known, it is offered. */
  readonly until?: Term;
  /** The first clock that still runs gives the due day. */
  readonly clocks?: readonly Clock[];
  /**
   * How long an answer is waited for, where it is not the channel's usual time; `null`: not at all. Of several the first
   * that holds in the case.
   */
  readonly wait?: RuleId | null | readonly (RuleId | ConditionalWait)[];
  /** Sent by post: its answer is waited for from the day of delivery. */
  readonly byPost?: true;
  /** Rules that are shown behind «почему?»; a term is shown with its day. */
  readonly basis?: readonly (RuleId | Term)[];
  /** Its day is today, however much time its clocks leave. */
  readonly atOnce?: true;
  /** Nothing to do but watch. */
  readonly passive?: true;
  /** «Не буду» goes past it. */
  readonly optional?: true;
  /** Offered after a refusal, though it goes to the shop's support. */
  readonly afterRefusal?: true;
  /** May be taken at once, whatever else is under way. */
  readonly beside?: true;
  /** Beside the way for good: it never becomes the next step of itself. */
  readonly aside?: true;
  /** May be taken as soon as it is that rung's turn: it need not wait for what comes of it. */
  readonly alongside?: string;
  /** The rung that has to be taken before this one. */
  readonly needs?: string;
}

export type Ladder = readonly Rung[];

import type { Instant, IsoDay } from './day';
import type { Money } from './money';
import type { ProblemId } from './problem';
import type { ChannelId, StepId } from './step';

/** By when a step is to be taken, or an answer to be there. A day ends at 23:59 Moscow time. */
export interface Due {
  readonly day: IsoDay;
  /** `HH:MM` Moscow time where hours count, else `null`. */
  readonly time: string | null;
  /** The day lies before today. */
  readonly passed: boolean;
}

/** A day that was counted onto a day off and moved on. */
export interface Shift {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly because: 'weekend' | 'holiday';
}

/** One line of the working: what was used, and where it comes from. */
export type Reason =
  /** A fact of the order or of the case, such as the promised day. */
  | {
      readonly kind: 'fact';
      readonly fact: string;
      readonly value: string;
      readonly source: 'page' | 'person';
    }
  /** A row of the rulebook, the day it was counted from and the day it gives. */
  | {
      readonly kind: 'rule';
      readonly rule: string;
      readonly from: IsoDay | null;
      readonly due: IsoDay | null;
      readonly shifts: readonly Shift[];
    }
  /** An earlier contact that decides what comes now. */
  | { readonly kind: 'attempt'; readonly attemptId: string; readonly channel: ChannelId; readonly on: IsoDay }
  /** A penalty that has run up to today: `days` times the rule's percent of `base`. Money, no promise. */
  | {
      readonly kind: 'penalty';
      readonly rule: string;
      readonly days: number;
      readonly base: Money;
      readonly sum: Money;
      readonly from: IsoDay;
    }
  /** Plain reasoning, by the id of its sentence, and the day it speaks of. */
  | { readonly kind: 'sentence'; readonly sentence: string; readonly day: IsoDay | null };

/** A step that comes after this one, and when: the day from which it is its turn. */
export interface LaterStep {
  readonly rung: string;
  readonly step: StepId;
  readonly from: IsoDay | null;
}

/** The one step to take now. */
export interface NextStep {
  readonly problem: ProblemId;
  readonly step: StepId;
  /** The rung of the problem's ladder: several rungs may be of one step, each with its own words. */
  readonly rung: string;
  readonly due: Due | null;
  readonly why: readonly Reason[];
  /** What follows, in order. */
  readonly later: readonly LaterStep[];
  /** Steps that may be taken at once beside this one, such as a bank's claim. */
  readonly beside: readonly LaterStep[];
  /** The letter to write, where this step has one: an id that `lib/letters` knows. */
  readonly letter: string | null;
  /** Set where the person waits for an answer: whose, and until when. */
  readonly waiting: { readonly attemptId: string; readonly until: IsoDay; readonly since: Instant } | null;
  /** A message younger than its waiting time: writing again today is likely wasted. */
  readonly tooEarlyToRepeat: boolean;
  /** Nothing is done but waiting for a day: it is no contact. */
  readonly passive?: true;
}

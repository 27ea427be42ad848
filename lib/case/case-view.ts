import type { Attempt } from '../model/attempt';
import type { Case } from '../model/case';
import type { IsoDay } from '../model/day';
import type { Order, Parcel } from '../model/order';
import type { ProblemId } from '../model/problem';
import type { RuleId } from '../rules/rule-on';
import type { Ladder, Rung } from '../rules/rung';
import type { CaseFacts } from './case-facts';
import type { Contact } from './contacts';

/** All that the next step depends on. */
export interface CaseInput {
  readonly order: Order;
  /** The parcel concerned; `null`: the whole order. */
  readonly parcel: Parcel | null;
  /** The items concerned, by article or else by name; left out: all of the parcel. */
  readonly concerns?: readonly string[] | undefined;
  readonly problem: ProblemId;
  /** By question id: a day, `yes`, `no`, or text. */
  readonly answers: Readonly<Record<string, string>>;
  readonly attempts: readonly Attempt[];
  readonly today: IsoDay;
  /** Set where the person closed the case. */
  readonly closed?: Case['closed'];
}

/** A contact on the rung it belongs to; `index` is -1 where it took none. */
export interface Placed {
  readonly contact: Contact;
  readonly rung: Rung | null;
  readonly index: number;
  /** How long its answer is waited for; `null` where none comes. */
  readonly waits: RuleId | null;
}

/** A case as the ladder sees it: its facts, and its contacts on their rungs. */
export interface CaseView {
  readonly input: CaseInput;
  readonly facts: CaseFacts;
  readonly ladder: Ladder;
  readonly placed: readonly Placed[];
  /** The rungs that were taken. */
  readonly taken: ReadonlySet<Rung>;
  /** The furthest rung that was taken on the way itself; `null` before the first. */
  readonly frontier: Placed | null;
  /** Support refused at some time: it is not asked again. */
  readonly refused: boolean;
  /** The rungs still to come, the next one first. */
  readonly coming: readonly Rung[];
}

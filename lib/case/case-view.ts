import type { Attempt } from '../model/attempt';
import type { Case } from '../model/case';
import type { IsoDay } from '../model/day';
import type { Order, Parcel } from '../model/order';
import type { ProblemId } from '../model/problem';
import { ladderOf } from '../rules/ladder-of';
import type { Ladder } from '../rules/rung';
import { type CaseFacts, caseFacts } from './case-facts';
import { readContacts } from './contacts';
import { type Placed, placeContacts } from './rung-of';
import { isSupport } from './tiers';

/** All that the next step depends on. */
export interface CaseInput {
  readonly order: Order;
  /** The parcel concerned; `null`: the whole order. */
  readonly parcel: Parcel | null;
  readonly problem: ProblemId;
  /** By question id: a day, `yes`, `no`, or text. */
  readonly answers: Readonly<Record<string, string>>;
  readonly attempts: readonly Attempt[];
  readonly today: IsoDay;
  /** Set where the person closed the case. */
  readonly closed?: Case['closed'];
}

/** A case as the ladder sees it: its facts, and its contacts on their rungs. */
export interface CaseView {
  readonly input: CaseInput;
  readonly facts: CaseFacts;
  readonly ladder: Ladder;
  readonly placed: readonly Placed[];
  /** The furthest rung that was taken on the way itself; `null` before the first. */
  readonly frontier: Placed | null;
  /** Support refused at some time: it is not asked again. */
  readonly refused: boolean;
}

export function viewCase(input: CaseInput): CaseView {
  const { order, parcel, problem, answers, attempts, today } = input;
  const ladder = ladderOf(problem, order.shop);
  const contacts = readContacts(attempts, problem);
  const refusal = contacts.find(({ outcome, channel }) => outcome === 'refused' && isSupport(channel));
  const facts = withRefusal(caseFacts(order, parcel, problem, answers, today), refusal?.answeredOn ?? null);
  const placed = placeContacts(ladder, contacts, facts);
  return { input, facts, ladder, placed, frontier: furthest(placed), refused: refusal !== undefined };
}

/** A refusal in the log starts the clock of the dispute, where the person named no other day. */
function withRefusal(facts: CaseFacts, day: IsoDay | null): CaseFacts {
  if (!day || facts.days.refused) return facts;
  return { ...facts, days: { ...facts.days, refused: { day, source: 'person' } } };
}

function furthest(placed: readonly Placed[]): Placed | null {
  const onTheWay = placed.filter(
    ({ rung, contact }) => rung && !rung.beside && contact.attempt.direction === 'out',
  );
  return onTheWay.reduce<Placed | null>((best, one) => (best && best.index > one.index ? best : one), null);
}

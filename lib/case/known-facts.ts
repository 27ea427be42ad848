import { decimalAmount, type Money } from '../model/money';
import type { Order, Parcel } from '../model/order';
import type { ProblemId } from '../model/problem';
import { PROBLEM_SHEETS, QUESTIONS } from '../rules/problem-sheets';
import { ANCHORS } from '../rules/rung';
import { ANSWER_OF_DAY, daysAsRead, onlyParcel } from './case-facts';
import { sumOf } from './disputed-sum';
import { isOrderAnswer, ORDER_ANSWERS } from './order-answers';
import { soldByAsRead, toldPayment, toldSoldBy, toldStatus } from './told-facts';
import { toldMoney, toldParcelTotal } from './told-money';

export type FactKind = 'day' | 'yes-no' | 'status' | 'payment' | 'money' | 'sold-by';

/** One fact behind a step: what the page said, what the person said. The person's word goes first. */
export interface KnownFact {
  /** The id of the answer that corrects it. */
  readonly id: string;
  readonly kind: FactKind;
  readonly read: string | null;
  readonly told: string | null;
  /** The problem asks for it. */
  readonly asked: boolean;
}

const KINDS: Readonly<Record<(typeof ORDER_ANSWERS)[number], FactKind>> = {
  placedOn: 'day',
  promisedOn: 'day',
  receivedOn: 'day',
  cancelledOn: 'day',
  storageUntil: 'day',
  status: 'status',
  payment: 'payment',
  total: 'money',
  parcelTotal: 'money',
  soldBy: 'sold-by',
};

/** Every fact that a step of this problem may rest on: those of the order first, then what the problem asks. */
export function knownFacts(
  order: Order,
  parcel: Parcel | null,
  problem: ProblemId,
  answers: Readonly<Record<string, string>>,
): readonly KnownFact[] {
  const { questions } = PROBLEM_SHEETS[problem];
  const read = factsAsRead(order, parcel);
  const isAsked = (id: string) => questions.some((question) => question === id);
  // The order's sum says nothing of one parcel among several, and an order of one parcel has no other sum.
  const isOneOfMany = order.parcels.length > 1 && parcel !== null;
  const ofOrder = ORDER_ANSWERS.filter((id) => id !== 'parcelTotal' || isOneOfMany).map((id) => ({
    id,
    kind: KINDS[id],
    read: read[id] ?? null,
    told: told(id, answers, order),
    asked: isAsked(id) || id === 'parcelTotal',
  }));
  const ofCase = questions
    .filter((id) => !isOrderAnswer(id))
    .map((id) => ({ id, kind: QUESTIONS[id], read: null, told: answers[id] || null, asked: true }));
  return [...ofOrder, ...ofCase];
}

/** By the id of the answer that would correct it. */
function factsAsRead(order: Order, parcel: Parcel | null): Readonly<Record<string, string>> {
  const one = parcel ?? onlyParcel(order);
  const days = daysAsRead(order, one);
  const known: Record<string, string | null | undefined> = {
    status: one?.status === 'unknown' ? null : one?.status,
    payment: order.payment === 'unknown' ? null : order.payment,
    total: asAmount(order.total),
    parcelTotal: asAmount(one && sumOf(one.items)),
    soldBy: soldByAsRead(one ? [one] : order.parcels),
  };
  for (const anchor of ANCHORS) known[ANSWER_OF_DAY[anchor]] = days[anchor];
  return Object.fromEntries(Object.entries(known).flatMap(([id, value]) => (value ? [[id, value]] : [])));
}

/** An answer that cannot be read says nothing: the page's word stands. */
function told(id: string, answers: Readonly<Record<string, string>>, order: Order): string | null {
  switch (id) {
    case 'status':
      return toldStatus(answers);
    case 'payment':
      return toldPayment(answers);
    case 'soldBy':
      return toldSoldBy(answers);
    case 'total':
      return asAmount(toldMoney(answers, order.total));
    case 'parcelTotal':
      return asAmount(toldParcelTotal(answers, order.total));
    default:
      return answers[id] || null;
  }
}

function asAmount(money: Money | null): string | null {
  return money && decimalAmount(money);
}

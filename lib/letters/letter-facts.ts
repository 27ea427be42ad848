import { type CaseFacts, caseFacts } from '../case/case-facts';
import { concernedItems } from '../case/concerned-items';
import { disputedSum } from '../case/disputed-sum';
import { lastLateDay } from '../case/running-penalty';
import type { Attempt } from '../model/attempt';
import type { IsoDay } from '../model/day';
import type { Money } from '../model/money';
import type { Order, Parcel } from '../model/order';
import type { ProblemId } from '../model/problem';
import type { ChannelId } from '../model/step';
import { isFirm } from '../model/want';
import { isRussianShop } from '../rules/ladder-of';
import { answerFacts } from './answer-facts';
import { attemptFacts } from './attempt-facts';
import { dayFacts } from './day-facts';
import type { Facts, FactValue } from './facts';
import { goodsFacts } from './goods-facts';
import { moneyFacts } from './money-facts';
import { penaltyWords } from './penalty-facts';
import { publicFacts } from './public-facts';
import { dayWords } from './russian';
import { suitFacts } from './suit-facts';
import { wantFacts } from './want-facts';

/** What a letter is written from. All of it but the order's number may be unknown. */
export interface LetterInput {
  readonly order: Order;
  /** The parcel concerned; `null`: the whole order. */
  readonly parcel: Parcel | null;
  /** The items concerned, by article or else by name; left out: all of the parcel. */
  readonly concerns?: readonly string[] | undefined;
  readonly problem: ProblemId;
  readonly channel: ChannelId;
  /** Earlier contacts; those about another order or another problem are left aside. */
  readonly attempts: readonly Attempt[];
  /** The person's answers, by question id: days as `YYYY-MM-DD`, the rest as typed. */
  readonly answers: Readonly<Record<string, string>>;
  readonly today: IsoDay;
  readonly answerBy: IsoDay;
}

/** Puts what is known about an order and its trouble into words. Pure; unknown things have no entry. */
export function letterFacts(input: LetterInput): Facts {
  const facts = allFacts(input);
  return input.channel === 'social' ? publicFacts(facts) : facts;
}

function allFacts(input: LetterInput): Facts {
  const { order, answers, today } = input;
  const parcel = input.parcel ?? onlyOne(order.parcels);
  const items = concernedItems(order, parcel, input.concerns);
  // What the person answered corrects the page.
  const known = caseFacts(order, parcel, input.problem, answers, today);
  const { days } = known;
  const disputed = disputedSum({ order, parcel, concerns: input.concerns, answers });
  const money = moneyFacts(order, disputed);
  const tried = attemptFacts(input.attempts, order.number, input.problem, today);
  return onlyKnown({
    order: order.number,
    'order-tail': /-(\d{3,6})$/.exec(order.number)?.[1],
    parcel: parcel && parcelNumber(parcel),
    status: parcel?.statusText,
    'russian-law': isRussianShop(order.shop) || null,
    complex: input.problem === 'defect-complex' || answers.complex === 'yes' || null,
    today: dayWords(today, today),
    'answer-by': dayWords(input.answerBy, today),
    ...dayFacts(days, today),
    ...goodsFacts(items),
    ...money,
    ...lateFacts(disputed, { ...known, payment: order.payment }),
    ...tried,
    ...(input.channel === 'court' && suitFacts({ ...input, parcel }, disputed)),
    // The step before these letters is handing the goods over: who took it did so, be the day known or not.
    'handed-over': days['handed-back'] || tried['self-served'] ? true : null,
    ...wantFacts(input.problem, answers, money['not-paid'] === true),
    firm: isFirm(answers) || null,
    ...answerFacts(answers),
  });
}

/** The penalty for prepaid goods that did not come in time. */
function lateFacts(disputed: Money | null, { payment, days, today, problem }: CaseFacts): Facts {
  if (payment !== 'paid' || !disputed || !days.promised) return {};
  const to = lastLateDay({ days, today, problem });
  const words = penaltyWords('late', disputed, days.promised.day, to);
  return words ? { penalty: words.sum, 'penalty-working': words.working } : {};
}

/** Support goes by the posting number, the page by the shipment's id: both where both are known. */
function parcelNumber({ posting, shipmentId }: Parcel): string | null {
  return posting && shipmentId ? `${posting} (${shipmentId})` : (posting ?? shipmentId);
}

function onlyOne<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}

/** Drops what is unknown: an empty text is as good as none. */
function onlyKnown(facts: Partial<Record<keyof Facts, FactValue | null | undefined>>): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}

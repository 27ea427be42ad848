import { courtFor } from '../case/court-hint';
import { countPenalty } from '../case/penalty';
import type { Money } from '../model/money';
import type { ProblemId } from '../model/problem';
import { chosenWant, type Want } from '../model/want';
import type { Facts } from './facts';
import type { LetterInput } from './letter-facts';
import { penaltyWords } from './penalty-facts';
import { moneyWords } from './russian';
import { suitPenalty } from './suit-penalty';

/** Troubles whose suit is about what the goods cost: the money or the goods themselves are demanded. */
const PRICED: readonly ProblemId[] = [
  'not-delivered',
  'received-but-missing',
  'refund-after-cancel',
  'cancelled-by-seller',
  'changed-mind',
  'defect',
  'defect-complex',
  'wrong-item',
  'return-refused',
  'return-approved',
  'refund-late',
  'counterfeit',
  'warranty',
];

/** Demands that are worth what the goods cost. */
const WORTH_THE_GOODS: readonly (Want | null)[] = [null, 'refund', 'delivery'];

/**
 * What a statement of claim says beyond the claim: its price with the working, the penalty, and which court it goes
 * to. A price is named only where the demand is money or the goods themselves; of their price alone follows the court.
 * `disputed`: what the goods in dispute cost.
 */
export function suitFacts(input: LetterInput, disputed: Money | null): Facts {
  if (!disputed) return {};
  const { problem, answers, today } = input;
  const runs = suitPenalty(input);
  const penalty = runs && countPenalty(runs.kind, disputed, runs.since, runs.to);
  const words = runs && penaltyWords(runs.kind, disputed, runs.since, runs.to);
  const isUnpaid = input.order.payment === 'unpaid' || input.order.payment === 'on-receipt';
  const isPriced =
    !isUnpaid && PRICED.includes(problem) && WORTH_THE_GOODS.includes(chosenWant(problem, answers));
  const parts = [...(isPriced ? [disputed] : []), ...(penalty ? [penalty.sum] : [])];
  const price = { ...disputed, amount: parts.reduce((sum, { amount }) => sum + amount, 0) };
  const court = courtFor(price.amount > 0 ? price : disputed, today);
  return {
    ...(price.amount > 0 && { 'suit-price': moneyWords(price) }),
    ...(parts.length > 1 && { 'suit-working': parts.map(moneyWords).join(' + ') }),
    ...(words && { 'suit-penalty': words.working, 'suit-penalty-sum': words.sum }),
    ...(words && runs.kind === 'late' && { 'suit-late': true as const }),
    ...(court?.court === 'district' && { 'district-court': true as const }),
  };
}

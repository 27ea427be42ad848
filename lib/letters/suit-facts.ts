import { courtFor } from '../case/court-hint';
import { countPenalty } from '../case/penalty';
import type { IsoDay } from '../model/day';
import type { Money } from '../model/money';
import type { ProblemId } from '../model/problem';
import type { Want } from '../model/want';
import type { Facts } from './facts';
import { penaltyFacts } from './penalty-facts';
import { moneyWords } from './russian';

/** Troubles whose penalty runs from the promised day on, as long as the goods do not come. */
const LATE: readonly ProblemId[] = ['not-delivered', 'late-but-wanted'];

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
];

export interface Suit {
  readonly problem: ProblemId;
  /** `null` where the problem has one demand. */
  readonly want: Want | null;
  /** What the goods in dispute cost, and whether it was paid. */
  readonly disputed: Money | null;
  readonly paid: boolean;
  readonly promised: IsoDay | null;
  readonly today: IsoDay;
}

/**
 * What a statement of claim says beyond the claim: its price with the working, the penalty, and which court it goes
 * to. A price is named only where the demand is money; of the goods' price alone follows the court.
 */
export function suitFacts({ problem, want, disputed, paid, promised, today }: Suit): Facts {
  if (!disputed) return {};
  const counts = LATE.includes(problem) && paid && promised !== null;
  const penalty = counts ? countPenalty('late', disputed, promised, today) : null;
  const isPriced = PRICED.includes(problem) && (want === null || want === 'refund');
  const parts = [...(isPriced ? [disputed] : []), ...(penalty ? [penalty.sum] : [])];
  const price = { ...disputed, amount: parts.reduce((sum, { amount }) => sum + amount, 0) };
  const court = courtFor(price.amount > 0 ? price : disputed, today);
  return {
    ...(price.amount > 0 && { 'suit-price': moneyWords(price) }),
    ...(parts.length > 1 && { 'suit-working': parts.map(moneyWords).join(' + ') }),
    ...(counts && penalty && { 'suit-penalty': penaltyFacts(disputed, promised, today)['penalty-working'] }),
    ...(court?.court === 'district' && { 'district-court': true as const }),
  };
}

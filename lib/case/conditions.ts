import type { OrderStatus } from '../model/order';
import { chosenWant } from '../model/want';
import type { Condition } from '../rules/condition';
import type { CaseFacts } from './case-facts';
import { countTerm } from './term';

const WITH_THE_BUYER: readonly OrderStatus[] = ['received', 'returning', 'returned'];
const ON_THE_WAY: readonly OrderStatus[] = [
  'awaiting-payment',
  'created',
  'assembling',
  'handed-over',
  'in-transit',
  'with-courier',
];

/** The conditions that ladders name. Unknown facts never stand in the way of writing a message. */
const CHECKS: Readonly<Record<Condition, (facts: CaseFacts) => boolean>> = {
  late: isLate,
  'not-late': (facts) => facts.days.promised !== undefined && !isLate(facts) && !isReceived(facts),
  'not-overdue': (facts) => !isLate(facts),
  'ready-for-pickup': ({ status }) => status === 'ready-for-pickup',
  'not-handed-out': (facts) => ON_THE_WAY.includes(facts.status) && !isReceived(facts),
  received: (facts) => isReceived(facts) || facts.status === 'unknown',
  complex: isComplex,
  'complex-early': (facts) => isComplex(facts) && !isPastComplexTerm(facts),
  'complex-late': (facts) => isComplex(facts) && isPastComplexTerm(facts),
  'cancel-day-known': ({ days }) => days.cancelled !== undefined,
  'refused-by-seller': ({ answers, days, problem }) =>
    (days.refused !== undefined || problem === 'return-refused') && answers.refusedByOzon !== 'yes',
  'paid-by-card': (facts) =>
    facts.answers.paidByCard === 'yes' || (facts.answers.paidByCard !== 'no' && isPrepaid(facts)),
  prepaid: isPrepaid,
  // Not known: the seller is written to as well, for a letter too many harms nobody.
  'sold-by-other': ({ soldBy }) => soldBy !== 'ozon',
  'refund-not-due': (facts) => {
    const back = facts.days['handed-back'];
    const term = back && countTerm('refund-arrives', back.day);
    return !term || term.due >= facts.today;
  },
  swapped: ({ answers }) => answers.swapped === 'yes',
  'short-bank-term': ({ answers, days, today }) => {
    const term = days.charged && countTerm('bank-form-within', days.charged.day);
    return answers.bankForm !== 'no' && (!term || term.due >= today);
  },
  'wants-repair': ({ problem, answers }) => chosenWant(problem, answers) === 'repair',
  'wants-replacement': ({ problem, answers }) => chosenWant(problem, answers) === 'replacement',
};

/** True where the case meets the condition. */
export function holds(condition: Condition, facts: CaseFacts): boolean {
  return CHECKS[condition](facts);
}

function isReceived({ status, days }: CaseFacts): boolean {
  return WITH_THE_BUYER.includes(status) || days.received !== undefined;
}

function isPrepaid({ payment }: CaseFacts): boolean {
  return payment !== 'on-receipt' && payment !== 'unpaid';
}

/** The promised day itself is not late: it ends at midnight in Moscow. */
function isLate(facts: CaseFacts): boolean {
  const { days, today } = facts;
  return days.promised !== undefined && days.promised.day < today && !isReceived(facts);
}

function isComplex({ problem, answers }: CaseFacts): boolean {
  return problem === 'defect-complex' || answers.complex === 'yes';
}

function isPastComplexTerm({ days, today }: CaseFacts): boolean {
  const term = days.received && countTerm('complex-15', days.received.day);
  return term != null && term.due < today;
}

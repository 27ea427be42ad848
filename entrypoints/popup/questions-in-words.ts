import type { Question } from '../../components/shared/Questions';
import { type CaseFacts, caseFacts } from '../../lib/case/case-facts';
import type { Words } from '../../lib/i18n/load-words';
import { TYPED_FACTS, type TypedFact } from '../../lib/letters/answer-facts';
import type { FactName } from '../../lib/letters/facts';
import type { Order } from '../../lib/model/order';
import type { ProblemId } from '../../lib/model/problem';
import type { GuideWords } from '../../lib/model/rulebook-words';
import { PROBLEM_SHEETS, QUESTIONS, type QuestionId } from '../../lib/rules/problem-sheets';
import type { Session } from './session';

/** Which question corrects which day of the case. */
const DAY_OF: Partial<Record<QuestionId, keyof CaseFacts['days']>> = {
  promisedOn: 'promised',
  receivedOn: 'received',
  cancelledOn: 'cancelled',
  refusedOn: 'refused',
  approvedOn: 'approved',
  handedBackOn: 'handed-back',
  chargedOn: 'charged',
};

/** Troubles with one charge among many: only the person knows which. */
const CHARGES: readonly ProblemId[] = ['double-charge', 'auto-charge', 'ozon-bank'];

/** Facts that the person can correct: what the page told stands there already. */
export function correctableFacts(
  session: Session,
  order: Order,
  words: Words,
  questions: GuideWords['questions'],
): readonly Question[] {
  const problem = session.problem.value;
  const answers = session.currentCase.value?.answers ?? {};
  const facts = caseFacts(order, session.parcel.value, problem, answers, session.today);
  const asked = PROBLEM_SHEETS[problem].questions.map((id): Question => {
    const day = DAY_OF[id];
    return {
      id,
      kind: QUESTIONS[id],
      label: questions[id] ?? '',
      answer: answers[id] ?? (day && facts.days[day]?.day) ?? '',
    };
  });
  const typed: readonly TypedFact[] = CHARGES.includes(problem) ? ['charge', 'story'] : ['story'];
  return [...asked, ...typed.map((id) => typedQuestion(id, answers, words))];
}

/** What a letter cannot do without and only the person knows. */
export function neededFacts(
  session: Session,
  missing: readonly FactName[],
  words: Words,
): readonly Question[] {
  const answers = session.currentCase.value?.answers ?? {};
  return TYPED_FACTS.filter((name) => missing.includes(name)).map((name) =>
    typedQuestion(name, answers, words),
  );
}

function typedQuestion(id: TypedFact, answers: Readonly<Record<string, string>>, words: Words): Question {
  return { id, kind: 'text', label: words.popup.asks[id], answer: answers[id] ?? '' };
}

import type { Question } from '../../components/shared/Questions';
import type { Words } from '../../lib/i18n/load-words';
import { TYPED_FACTS, type TypedFact } from '../../lib/letters/answer-facts';
import type { FactName } from '../../lib/letters/facts';
import type { ProblemId } from '../../lib/model/problem';
import type { Session } from './session';

/** Troubles with one charge among many: only the person knows which. */
const CHARGES: readonly ProblemId[] = ['double-charge', 'auto-charge', 'ozon-bank'];

/** What the person may add in words of their own. */
export function typedQuestions(session: Session, words: Words): readonly Question[] {
  const typed: readonly TypedFact[] = CHARGES.includes(session.problem.value)
    ? ['charge', 'story']
    : ['story'];
  return typed.map((id) => typedQuestion(id, session.answers.value, words));
}

/** What a letter cannot do without and only the person knows. */
export function neededFacts(
  session: Session,
  missing: readonly FactName[],
  words: Words,
): readonly Question[] {
  const answers = session.answers.value;
  return TYPED_FACTS.filter((name) => missing.includes(name)).map((name) =>
    typedQuestion(name, answers, words),
  );
}

function typedQuestion(id: TypedFact, answers: Readonly<Record<string, string>>, words: Words): Question {
  return { id, kind: 'text', label: words.popup.asks[id], answer: answers[id] ?? '' };
}

import type { FactName } from './facts';

/** Answers that go into a letter word for word: the question's id is the fact's name. */
export const TYPED_FACTS = [
  'story',
  'amount',
  'charge',
  'seller',
  'sender-name',
  'sender-address',
  'sender-phone',
  'sender-email',
  'bank-details',
] as const satisfies readonly FactName[];
export type TypedFact = (typeof TYPED_FACTS)[number];

/** What the person typed for a letter, verbatim; a question left blank gives nothing. */
export function answerFacts(answers: Readonly<Record<string, string>>): Partial<Record<TypedFact, string>> {
  const typed: Partial<Record<TypedFact, string>> = {};
  for (const name of TYPED_FACTS) {
    const answer = answers[name]?.trim();
    if (answer) typed[name] = answer;
  }
  return typed;
}

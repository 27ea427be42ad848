import type { Case } from './case';
import type { ProblemId } from './problem';
import type { ChannelId } from './step';

/** Letters that go through another letter's channel: a notice goes the way of a claim, a reminder that of a chat. */
const BORROWERS = ['follow-up', 'more-data', 'dispute', 'refusal-notice'] as const;
type Borrower = (typeof BORROWERS)[number];

/**
 * Under which name a person's own wording of a letter is kept until the message is sent. Two letters that go the
 * same way are two texts: what was written into the notice does not stand in the claim.
 */
export function draftName(
  orderNumber: string,
  problem: ProblemId,
  letter: ChannelId | Borrower,
  theCase: Pick<Case, 'id' | 'items'> | null = null,
): string {
  // Cases about some items of an order may have the same problem: each has a wording of its own.
  const part = theCase?.items ? `/${theCase.id}` : '';
  return `${orderNumber}/${problem}/${letter}${part}`;
}

/** The names of all wordings that a message sent through the channel may have had. */
export function draftNames(
  orderNumber: string,
  problem: ProblemId,
  channel: ChannelId,
  theCase: Pick<Case, 'id' | 'items'> | null = null,
): readonly string[] {
  const borrowers = BORROWERS.filter((letter) => (letter === 'refusal-notice') === (channel === 'claim'));
  return [channel, ...borrowers].map((letter) => draftName(orderNumber, problem, letter, theCase));
}

/** Under which name it is kept how much of a message already stands in fields that did not take all of it. */
export function partDraftName(attemptId: string): string {
  return `part:${attemptId}`;
}

/** Under which name the problem is kept that the person chose for an order without a case. */
export function problemDraftName(orderNumber: string): string {
  return `problem:${orderNumber}`;
}

/** Under which name an order is kept as it is typed in by hand: a popup dies when a number is looked up elsewhere. */
export const TYPED_ORDER_DRAFT = 'typed-order';

/** Under which name it is kept what was selected on a page and is to go into a case, until it is there. */
export const TAKEN_DRAFT = 'taken';

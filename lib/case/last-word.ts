import type { CaseView, Placed } from './case-view';
import { tierOf } from './tiers';
import { type Wait, waitOf } from './waiting';

/** The newest answer; `null` where the person has written to somebody since, or there is none. */
export function lastWord({ placed }: CaseView): Placed | null {
  const answer = newestAnswer(placed);
  if (!answer) return null;
  const later = placed.some(
    ({ contact, rung }) =>
      contact.attempt.direction === 'out' &&
      contact.state !== 'dropped' &&
      !rung?.beside &&
      contact.sentKey > answer.contact.wordKey,
  );
  return later ? null : answer;
}

/** The contact whose answer is waited for, and until when; `null` where nobody is waited for. */
export function openWait(
  view: CaseView,
  beside = false,
): { readonly placed: Placed; readonly wait: Wait } | null {
  const { placed, frontier, facts } = view;
  const answer = newestAnswer(placed);
  let best: { readonly placed: Placed; readonly wait: Wait } | null = null;
  for (const one of placed) {
    if ((one.rung?.beside ?? false) !== beside) continue;
    const wait = waitOf(one);
    if (!wait || wait.until < facts.today) continue;
    if (!beside && frontier && one !== frontier && one.contact.wordKey < frontier.contact.sentKey) continue;
    if (answer && isSettledBy(one, answer)) continue;
    if (!best || best.placed.index <= one.index) best = { placed: one, wait };
  }
  return best;
}

function newestAnswer(placed: readonly Placed[]): Placed | null {
  let newest: Placed | null = null;
  for (const one of placed) {
    if (one.contact.state !== 'answered') continue;
    if (!newest || newest.contact.wordKey <= one.contact.wordKey) newest = one;
  }
  return newest;
}

/** A refusal or another last word of one tier ends the waiting for what was written to it before. */
function isSettledBy(open: Placed, answer: Placed): boolean {
  const { contact } = answer;
  if (contact.outcome === 'promised' || contact.outcome === 'asked-for-more') return false;
  return open.contact.wordKey <= contact.wordKey && tierOf(open.contact.channel) <= tierOf(contact.channel);
}

import type { Attempt } from './attempt';

/** The attempt in the wording that was last said to be right. */
export function reworded(attempt: Attempt): Attempt {
  const last = attempt.events.findLast((event) => event.kind === 'rewritten');
  return last ? { ...attempt, ...last.now } : attempt;
}

import type { Attempt } from '../model/attempt';
import type { Case } from '../model/case';
import { canonicalJson } from './canonical-json';
import { mergeAttempts } from './merge-attempt';
import type { CaseWithAttempts } from './store';

/** Two copies of one case: the one changed later; of equally old ones the one later in the alphabet. */
export function mergeCases(one: Case, other: Case): Case {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt ? one : other;
  return canonicalJson(one) >= canonicalJson(other) ? one : other;
}

/** Two copies of a case with its attempts: whatever stands in either stands in the result. */
export function mergeFiles(one: CaseWithAttempts, other: CaseWithAttempts): CaseWithAttempts {
  const attempts = new Map<string, Attempt>();
  for (const attempt of [...one.attempts, ...other.attempts]) {
    const known = attempts.get(attempt.id);
    attempts.set(attempt.id, known ? mergeAttempts(known, attempt) : attempt);
  }
  return { case: mergeCases(one.case, other.case), attempts: [...attempts.values()] };
}

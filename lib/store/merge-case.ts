import type { Attempt } from '../model/attempt';
import type { Case } from '../model/case';
import { canonicalJson } from './canonical-json';
import { mergeAttempts } from './merge-attempt';
import { type Part, partsOf, withParts } from './parts-of-case';
import type { CaseWithAttempts } from './store';

/**
 * Two copies of one case. Each part of it is taken from the copy that wrote it later; of equally old ones it is the one
 * later in the alphabet. So a copy that knows only half of a case, as the browser's sync brings it, takes nothing away.
 */
export function mergeCases(one: Case, other: Case): Case {
  const [some, others] = [partsOf(one), partsOf(other)];
  const names = new Set([...some.keys(), ...others.keys()]);
  const parts = new Map<string, Part>();
  for (const name of names) {
    const later = laterPart(some.get(name), others.get(name));
    if (later) parts.set(name, later);
  }
  return withParts(laterCase(one, other), parts);
}

function laterPart(one: Part | undefined, other: Part | undefined): Part | undefined {
  if (!one || !other) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return canonicalJson(one.value) >= canonicalJson(other.value) ? one : other;
}

/** The copy changed later; of equally old ones the one that says more, for the other was made from such a one. */
function laterCase(one: Case, other: Case): Case {
  return rankOf(one) >= rankOf(other) ? one : other;
}

function rankOf(theCase: Case): string {
  const { order: _order, answers: _answers, older: _older, ...core } = theCase;
  const said = canonicalJson(core);
  return `${theCase.changedAt} ${String(said.length).padStart(9, '0')} ${said}`;
}

/** Two copies of a case with its attempts, where nothing is known of moves: whatever stands in either stands in the result. */
export function mergeFiles(one: CaseWithAttempts, other: CaseWithAttempts): CaseWithAttempts {
  const attempts = new Map<string, Attempt>();
  for (const attempt of [...one.attempts, ...other.attempts]) {
    const known = attempts.get(attempt.id);
    attempts.set(attempt.id, known ? mergeInPlace(known, attempt) : attempt);
  }
  return { case: mergeCases(one.case, other.case), attempts: [...attempts.values()] };
}

function mergeInPlace(one: Attempt, other: Attempt): Attempt {
  const { bornIn: _birth, ...merged } = mergeAttempts(one, other);
  const bornIn = one.bornIn ?? other.bornIn;
  return { ...merged, caseId: one.caseId, ...(bornIn !== undefined && { bornIn }) };
}

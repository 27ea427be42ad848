import type { Attempt } from '../model/attempt';
import type { Case } from '../model/case';
import type { Evidence } from '../model/evidence';
import type { Mark } from '../model/mark';
import { canonicalJson } from './canonical-json';
import { mergeAttempts } from './merge-attempt';
import { mergeCases } from './merge-case';
import type { BinRow } from './schema';

/** A log, or a part of one, taken apart: where each thing belongs is told by the marks alone. */
export interface LogParts {
  readonly cases: ReadonlyMap<string, Case>;
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly marks: ReadonlyMap<string, Mark>;
}

/** The same as rows: what is shown, what lies in the bin, and the marks that say which is which. */
export interface LogRows {
  readonly files: readonly { readonly case: Case; readonly attempts: readonly Attempt[] }[];
  readonly bin: readonly BinRow[];
  readonly evidence: readonly Evidence[];
  readonly marks: readonly Mark[];
}

/**
 * Takes any number of logs apart into one. Everything that stands in one of them stands in the result, and it
 * does not matter in which order they come, nor how often.
 */
export function takeApart(...logs: readonly LogRows[]): LogParts {
  const cases = new Map<string, Case>();
  const attempts = new Map<string, Attempt>();
  const evidence = new Map<string, Evidence>();
  const marks = new Map<string, Mark>();
  for (const log of logs) {
    const binned = log.bin.flatMap((row) => (row.kind === 'case' ? row : []));
    for (const file of [...log.files, ...binned]) {
      unite(cases, file.case, mergeCases);
      for (const attempt of file.attempts) unite(attempts, attempt, mergeAttempts);
    }
    for (const row of log.bin) if (row.kind === 'attempt') unite(attempts, row.attempt, mergeAttempts);
    for (const row of log.bin) if (row.kind === 'evidence') unite(evidence, row.evidence, mergeEvidence);
    for (const one of log.evidence) unite(evidence, one, mergeEvidence);
    for (const mark of log.marks) unite(marks, mark, mergeMarks);
  }
  return { cases, attempts, evidence, marks };
}

function unite<T extends { readonly id: string }>(
  all: Map<string, T>,
  one: T,
  merge: (a: T, b: T) => T,
): void {
  const known = all.get(one.id);
  all.set(one.id, known ? merge(known, one) : one);
}

/** The later of two marks; of two of one moment the one later in the alphabet. */
export function mergeMarks(one: Mark, other: Mark): Mark {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return canonicalJson(one) >= canonicalJson(other) ? one : other;
}

/**
 * Of evidence only the contact that it belongs to changes: the later word holds. Where two copies differ in more all the
 * same, every machine decides alike.
 */
function mergeEvidence(one: Evidence, other: Evidence): Evidence {
  const [a, b] = [bornEvidence(one), bornEvidence(other)];
  const { attemptId, tiedAt } = wordOf(a) >= wordOf(b) ? a : b;
  const { tiedAt: _, ...rest } = asKept(a) >= asKept(b) ? a : b;
  return { ...rest, attemptId, ...(tiedAt !== undefined && { tiedAt }) };
}

function wordOf({ tiedAt, attemptId }: Evidence): string {
  return `${tiedAt ?? ''} ${attemptId ?? ''}`;
}

function asKept({ attemptId, tiedAt, ...rest }: Evidence): string {
  return canonicalJson(rest);
}

function bornEvidence({ bornIn, ...rest }: Evidence): Evidence {
  return { ...rest, caseId: bornIn ?? rest.caseId };
}

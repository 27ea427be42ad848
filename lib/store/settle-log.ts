import type { Attempt } from '../model/attempt';
import type { Case } from '../model/case';
import { makeCaseFile } from './case-file';
import type { LogParts, LogRows } from './log-parts';
import type { BinRow } from './schema';
import { uniteEvents } from './unite-events';

/**
 * Puts every case, contact and piece of evidence where the marks say that it belongs: shown, in the bin, or in
 * the case that its own was merged into. Depends on nothing but the parts, so that every machine that has the
 * same parts shows the same.
 */
export function settleLog(parts: LogParts): LogRows {
  const { cases, marks } = parts;
  const homes = new Homes(parts);
  const inside = new Map<string, Attempt[]>([...cases.keys()].map((id) => [id, []]));
  const bin: BinRow[] = [];
  for (const attempt of parts.attempts.values()) {
    const settled = homes.settle(attempt);
    const room = inside.get(settled.caseId);
    if (marks.get(attempt.id)?.gone || !room) bin.push(binnedAttempt(settled));
    else room.push(settled);
  }
  const evidence = [];
  for (const one of parts.evidence.values()) {
    const settled = homes.settle(one);
    if (!marks.get(one.id)?.gone) evidence.push(settled);
    else bin.push({ id: one.id, caseId: settled.caseId, kind: 'evidence', evidence: settled });
  }
  const files = [];
  for (const theCase of cases.values()) {
    const attempts = inside.get(theCase.id) ?? [];
    if (!homes.isAway(theCase.id)) files.push({ case: theCase, attempts });
    else bin.push(binnedCase(theCase, attempts));
  }
  return { files, bin, evidence, marks: [...marks.values()] };
}

// In the bin, too, contacts and facts stand in their order: the same parts give the same rows.
function binnedCase(theCase: Case, attempts: readonly Attempt[]): BinRow {
  const { id } = theCase;
  return { id, caseId: id, kind: 'case', case: theCase, attempts: makeCaseFile(theCase, attempts).attempts };
}

function binnedAttempt(attempt: Attempt): BinRow {
  const { id, caseId, events } = attempt;
  return { id, caseId, kind: 'attempt', attempt: { ...attempt, events: uniteEvents(events, []) } };
}

interface Housed {
  readonly id: string;
  readonly caseId: string;
  readonly bornIn?: string;
}

/** Finds the case in which a thing is shown. */
class Homes {
  readonly #parts: LogParts;

  constructor(parts: LogParts) {
    this.#parts = parts;
  }

  /** The thing in its home; it keeps in mind where it was born. */
  settle<T extends Housed>(thing: T): T {
    // A log without marks has moved nothing, and that is most of them.
    if (this.#parts.marks.size === 0 && thing.bornIn === undefined) return thing;
    const birth = thing.bornIn ?? thing.caseId;
    const home = this.#homeOf(thing.id, birth);
    // Most things never moved: they stay the same object.
    if (home === thing.caseId && (thing.bornIn === undefined) === (home === birth)) return thing;
    const { bornIn: _, ...rest } = thing;
    return { ...(rest as T), caseId: home, ...(home !== birth && { bornIn: birth }) };
  }

  /** True for a case that was thrown away or has become a part of another one. */
  isAway(caseId: string): boolean {
    const mark = this.#parts.marks.get(caseId);
    if (!mark?.gone) return false;
    return mark.into === null || this.#mergedInto(caseId) !== caseId;
  }

  #homeOf(id: string, birth: string): string {
    const moved = this.#parts.marks.get(id)?.into;
    const home = this.#mergedInto(moved && this.#isOneOrder(birth, moved) ? moved : birth);
    return this.#parts.cases.has(home) ? home : birth;
  }

  /**
   * Follows cases that became parts of others. Two machines may have merged two cases into each other: then the
   * one that comes first in the alphabet is the one that stays.
   */
  #mergedInto(caseId: string): string {
    const way = [caseId];
    for (let at = caseId; ; ) {
      const mark = this.#parts.marks.get(at);
      const next = mark?.gone ? mark.into : null;
      if (next === null || !this.#isOneOrder(at, next)) return at;
      const circle = way.indexOf(next);
      if (circle >= 0) return way.slice(circle).sort()[0] ?? caseId;
      way.push(next);
      at = next;
    }
  }

  /** A file from elsewhere may say anything: cases of different orders are never merged. */
  #isOneOrder(one: string, other: string): boolean {
    const [a, b] = [this.#parts.cases.get(one), this.#parts.cases.get(other)];
    return !a || !b || a.orderNumber === b.orderNumber;
  }
}

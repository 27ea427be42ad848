import type { Attempt, AttemptState } from '../model/attempt';
import type { Case } from '../model/case';
import type { AwaitedKind } from '../model/taken';
import { attemptState } from './attempt-state';

/** A contact that something taken from a page can belong to, and its case. */
export interface Home {
  readonly case: Case;
  readonly attempt: Attempt;
}

/** Contacts that still wait for it. What was only copied may have been sent all the same. */
const WAITING: Readonly<Record<AwaitedKind, readonly AttemptState[]>> = {
  'appeal-number': ['sent', 'prepared'],
  answer: ['sent', 'acknowledged', 'prepared', 'no-answer'],
};

/**
 * Where a number or an answer can belong: the last contact of each open case that waits for one. On the page of an
 * order its own cases come before all others; the one worked on last is first.
 * @param files the open cases, each with its contacts, oldest first
 */
export function homesFor(
  kind: AwaitedKind,
  files: readonly { readonly case: Case; readonly attempts: readonly Attempt[] }[],
  orderNumber: string | null,
): readonly Home[] {
  const homes = files.flatMap(({ case: theCase, attempts }): readonly Home[] => {
    const attempt = attempts.findLast(
      (one) => one.direction === 'out' && WAITING[kind].includes(attemptState(one)),
    );
    return theCase.closed || !attempt ? [] : [{ case: theCase, attempt }];
  });
  const own = homes.filter((home) => home.case.orderNumber === orderNumber);
  return (own.length > 0 ? own : homes).toSorted((one, other) =>
    one.case.changedAt > other.case.changedAt ? -1 : 1,
  );
}

/** The open cases that evidence can belong to: on the page of an order its own before all others; the one worked on last first. */
export function casesFor(cases: readonly Case[], orderNumber: string | null): readonly Case[] {
  const open = cases.filter(({ closed }) => closed === null);
  const own = open.filter((one) => one.orderNumber === orderNumber);
  return (own.length > 0 ? own : open).toSorted((one, other) => (one.changedAt > other.changedAt ? -1 : 1));
}

import { FACTS, type FactName } from './facts';
import type { Condition, Piece, Variable } from './template';
import type { TemplateFault, TemplateFaultKind } from './template-fault';

/** What each row of a list always has, and what it may have. */
const ROWS: Readonly<Partial<Record<FactName, { always: readonly FactName[]; maybe: readonly FactName[] }>>> =
  {
    items: { always: ['item'], maybe: ['item-variant', 'item-article', 'item-quantity', 'item-price'] },
    attempts: { always: ['attempt-day', 'attempt-way'], maybe: ['attempt-number', 'attempt-result'] },
    'attempts-recent': {
      always: ['attempt-day', 'attempt-way'],
      maybe: ['attempt-number', 'attempt-result'],
    },
  };
const OF_ROWS: readonly FactName[] = Object.values(ROWS).flatMap((row) => [...row.always, ...row.maybe]);

type Names = ReadonlySet<FactName>;

/** Where in a text one stands: what is known there, what rows add, and what may be said at all. */
interface Place {
  readonly known: Names;
  readonly ofRow: Names;
  /** `null`: everything may be said. */
  readonly allowed: Names | null;
}

/**
 * Faults of a text, in the order in which they stand; none means that it can always be written without a hole. A
 * variable must exist, fit its kind, and be `known` from the start, asked for by a condition around it, or a row's.
 */
export function checkPieces(
  pieces: readonly Piece[],
  known: Names,
  allowed: Names | null = null,
): readonly TemplateFault[] {
  return check(pieces, { known, ofRow: new Set(), allowed });
}

export function isFact(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

function check(pieces: readonly Piece[], place: Place): TemplateFault[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    if (piece.kind === 'variable') return checkVariable(piece, place);
    if (piece.kind === 'condition') return checkCondition(piece, place);
    const row = ROWS[piece.name];
    if (!isFact(piece.name)) return [fault('unknown-name', piece.name, piece.at)];
    if (!row) return [fault('no-list', piece.name, piece.at)];
    return [
      ...checkName(piece.name, piece.at, place),
      ...check(piece.body, {
        ...place,
        known: new Set([...place.known, ...row.always]),
        ofRow: new Set([...place.ofRow, ...row.maybe]),
      }),
    ];
  });
}

function checkCondition({ tests, body, otherwise, at }: Condition, place: Place): TemplateFault[] {
  const names = (wanted: boolean) => tests.filter((test) => test.known === wanted).map((test) => test.name);
  // Where one of several tests failed, nobody knows which: only a single one teaches the other branch.
  const other = tests.length === 1 ? names(false) : [];
  const within = (more: readonly FactName[]) => ({ ...place, known: new Set([...place.known, ...more]) });
  return [
    ...tests.flatMap(({ name }) => checkName(name, at, place)),
    ...check(body, within(names(true))),
    ...check(otherwise, within(other)),
  ];
}

function checkName(name: string, at: number, { allowed }: Place): TemplateFault[] {
  if (!isFact(name)) return [fault('unknown-name', name, at)];
  return allowed && !allowed.has(name) ? [fault('not-public', name, at)] : [];
}

function checkVariable({ name, forms, withYear, at }: Variable, place: Place): TemplateFault[] {
  const unnamed = checkName(name, at, place);
  if (unnamed.length > 0) return unnamed;
  const kind: string = FACTS[name];
  if (kind === 'flag' || kind === 'list') return [fault('not-written', name, at)];
  if (!place.known.has(name)) {
    const outside = OF_ROWS.includes(name) && !place.ofRow.has(name);
    return [fault(outside ? 'outside-list' : 'unguarded', name, at)];
  }
  if (forms && kind !== 'count') return [fault('not-counted', name, at)];
  return withYear && kind !== 'day' ? [fault('no-day', name, at)] : [];
}

function fault(kind: TemplateFaultKind, found: string, at: number): TemplateFault {
  return { kind, found, at };
}

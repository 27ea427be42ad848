import { FACTS, type FactName } from '../../lib/letters/facts';
import type { Condition, Piece, Template, Variable } from '../../lib/letters/template';

/** What each row of a list always has. */
const ROW: Readonly<Partial<Record<FactName, readonly FactName[]>>> = {
  items: ['item'],
  attempts: ['attempt-day', 'attempt-way'],
  'attempts-recent': ['attempt-day', 'attempt-way'],
};

type Known = ReadonlySet<FactName>;

/**
 * Faults of a template, in words; none means that it can always be written without a hole. A variable must
 * exist, fit its kind, and stand among `needs`, inside a condition that asks for it, or in its list.
 */
export function checkTemplate(template: Template): readonly string[] {
  const words = Object.keys(template.words).filter(isFact);
  const known = new Set([...template.needs, ...words]);
  return [
    ...template.needs.filter((name) => !isFact(name)).map((name) => `needs: no fact is called ${name}`),
    ...check(template.subject ?? [], known),
    ...check(template.body, known),
  ];
}

function isFact(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

function check(pieces: readonly Piece[], known: Known): string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    if (piece.kind === 'variable') return checkVariable(piece, known);
    if (piece.kind === 'condition') return checkCondition(piece, known);
    const row = ROW[piece.name];
    return row ? check(piece.body, new Set([...known, ...row])) : [`${piece.name} is no list`];
  });
}

function checkCondition({ tests, body, otherwise }: Condition, known: Known): string[] {
  const names = (wanted: boolean) => tests.filter((test) => test.known === wanted).map((test) => test.name);
  // Where one of several tests failed, nobody knows which: only a single one teaches the other branch.
  const other = tests.length === 1 ? names(false) : [];
  return [
    ...tests.filter(({ name }) => !isFact(name)).map(({ name }) => `if: no fact is called ${name}`),
    ...check(body, new Set([...known, ...names(true)])),
    ...check(otherwise, new Set([...known, ...other])),
  ];
}

function checkVariable({ name, forms, withYear }: Variable, known: Known): string[] {
  if (!isFact(name)) return [`No fact is called ${name}`];
  const kind: string = FACTS[name];
  if (!known.has(name)) return [`${name} may be unknown here: ask {if ${name}} first`];
  if (kind === 'flag' || kind === 'list') return [`${name} cannot be written, only asked for`];
  if (forms && kind !== 'count') return [`${name} is not counted`];
  return withYear && kind !== 'day' ? [`${name} is no day`] : [];
}

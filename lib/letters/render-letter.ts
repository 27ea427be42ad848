import type { Letter } from '../model/letter';
import type { FactName, Facts, FactValue } from './facts';
import { pickForm } from './russian';
import type { Piece, Template, Variable } from './template';

/** A whole letter, or the names of the facts it lacks: never a letter with a hole. */
export type Rendered =
  | { readonly ok: true; readonly letter: Letter }
  | { readonly ok: false; readonly missing: readonly FactName[] };

/**
 * Fills a template in one pass: what a person typed is written as it is and never read as a template.
 * Never throws.
 */
export function renderLetter(template: Template, facts: Facts): Rendered {
  const all = { ...template.words, ...facts };
  const missing = new Set(template.needs.filter((name) => all[name] === undefined));
  const subject = template.subject && write(template.subject, all, missing);
  // A last line that was left out leaves the end of the line before it.
  const text = write(template.body, all, missing).trimEnd();
  if (missing.size > 0) return { ok: false, missing: [...missing] };
  return { ok: true, letter: { id: template.id, subject, text } };
}

function write(pieces: readonly Piece[], facts: Facts, missing: Set<FactName>): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if (piece.kind === 'variable') text += say(piece, facts, missing);
    else if (piece.kind === 'condition') {
      const holds = piece.tests.every((test) => (facts[test.name] !== undefined) === test.known);
      text += write(holds ? piece.body : piece.otherwise, facts, missing);
    } else {
      for (const row of rows(facts[piece.name])) text += write(piece.body, { ...facts, ...row }, missing);
    }
  }
  return text;
}

function rows(value: FactValue | undefined): readonly Facts[] {
  return Array.isArray(value) ? value : [];
}

function say({ name, forms, withYear }: Variable, facts: Facts, missing: Set<FactName>): string {
  const value = facts[name];
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return forms ? `${value} ${pickForm(value, forms)}` : String(value);
  if (typeof value === 'object' && 'short' in value) return withYear ? value.year : value.short;
  missing.add(name);
  return '';
}

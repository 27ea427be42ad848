import type { OwnText } from '../model/own-text';
import { TYPED_FACTS } from './answer-facts';
import { checkPieces } from './check-template';
import { closeLines } from './close-lines';
import { FACTS, type FactName } from './facts';
import { PUBLIC_FACTS } from './public-facts';
import { readPieces } from './read-pieces';
import type { Piece, Template } from './template';
import { TemplateError, type TemplateFault, type TemplateFaultKind } from './template-fault';

/** What is wrong with a text of the person's own, and on which line of which field it stands. */
export interface OwnFault {
  readonly kind: TemplateFaultKind | 'empty' | 'too-long';
  readonly field: 'subject' | 'text';
  /** Counted from one. */
  readonly line: number;
  readonly at: number;
  /** The tag or the name, as it was written. */
  readonly found: string;
  /** A name that was probably meant; `null` where none is near. */
  readonly meant: FactName | null;
}

/** A text of the person's own as a letter, or what is to be mended in it first. */
export type OwnLetter =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly faults: readonly OwnFault[] };

/** Characters; the longest paper of the product has a twentieth of it. */
export const LONGEST_OWN_TEXT = 40_000;

/** Faults said at once; those behind them are said when these are mended. */
const MOST_FAULTS = 50;

/** Facts that every letter has. */
const ALWAYS: readonly FactName[] = ['order', 'today', 'answer-by'];

/**
 * Reads a text of the person's own in the place of `builtIn`. Facts that the person can be asked for count as
 * needed where no condition asks for them; of all others a condition has to ask. Never throws.
 */
export function readOwnLetter(
  own: Pick<OwnText, 'subject' | 'text'>,
  builtIn: Template,
  isPublic: boolean,
): OwnLetter {
  const words = Object.keys(builtIn.words) as FactName[];
  const allowed = isPublic ? new Set([...PUBLIC_FACTS, ...words]) : null;
  const always = ALWAYS.filter((name) => !allowed || allowed.has(name));
  const askable = TYPED_FACTS.filter((name) => !allowed || allowed.has(name));
  const known = new Set([...always, ...words, ...askable]);
  const subject = builtIn.subject && oneLine(own.subject ?? '');

  const faults = [
    ...(subject === null ? [] : faultsOf('subject', subject, known, allowed)),
    ...faultsOf('text', own.text, known, allowed),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const body = readPieces(closeLines(own.text.replaceAll('\r\n', '\n').trimEnd()));
  const subjectPieces = subject === null ? null : readPieces(subject);
  const written = [...(subjectPieces ?? []), ...body];
  return {
    ok: true,
    template: {
      ...builtIn,
      needs: [...always, ...askable].filter((name) => isWritten(name, written)),
      subject: subjectPieces,
      body,
    },
  };
}

/** A subject line has no second line, whatever was pasted into it. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}

function faultsOf(
  field: OwnFault['field'],
  text: string,
  known: ReadonlySet<FactName>,
  allowed: ReadonlySet<FactName> | null,
): readonly OwnFault[] {
  const whole = (kind: 'empty' | 'too-long'): OwnFault => ({
    kind,
    field,
    line: 1,
    at: 0,
    found: '',
    meant: null,
  });
  if (text.trim() === '') return [whole('empty')];
  if (text.length > LONGEST_OWN_TEXT) return [whole('too-long')];
  try {
    return checkPieces(readPieces(text), known, allowed)
      .slice(0, MOST_FAULTS)
      .map((fault) => placed(fault, field, text));
  } catch (error) {
    if (error instanceof TemplateError) return [placed(error.fault, field, text)];
    throw error;
  }
}

function placed(fault: TemplateFault, field: OwnFault['field'], text: string): OwnFault {
  const line = text.slice(0, fault.at).split('\n').length;
  return { ...fault, field, line, meant: fault.kind === 'unknown-name' ? nearest(fault.found) : null };
}

/** True where a variable stands outside every condition that asks for it: the letter cannot do without the fact. */
function isWritten(name: FactName, pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => {
    if (typeof piece === 'string') return false;
    if (piece.kind === 'variable') return piece.name === name;
    if (piece.kind === 'loop') return isWritten(name, piece.body);
    const asks = piece.tests.some((test) => test.name === name && test.known);
    return (!asks && isWritten(name, piece.body)) || isWritten(name, piece.otherwise);
  });
}

/** A name with a slip or two in it is taken for the one it looks like. */
function nearest(name: string): FactName | null {
  const most = name.length < 6 ? 1 : 2;
  const near = (Object.keys(FACTS) as FactName[])
    .map((fact) => ({ fact, steps: stepsBetween(name.slice(0, 40), fact) }))
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps);
  return near[0]?.fact ?? null;
}

/** Characters to add, drop or change on the way from one word to the other (Levenshtein). */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

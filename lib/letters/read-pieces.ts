import type { FactName } from './facts';
import type { Condition, Piece, Variable } from './template';
import { TemplateError } from './template-fault';

/** Conditions within each other; no letter needs a quarter of it, and a file may hold anything. */
const DEEPEST = 20;

/** What a tag stands in. A list in a list would be as long as both multiplied: there is none. */
interface Within {
  readonly depth: number;
  readonly inList: boolean;
}
const OUTSIDE: Within = { depth: 0, inList: false };

const TAG = /\{([^{}\n]*)\}/g;

/** Reads text with tags in braces into its parts. Throws a `TemplateError` that says what is wrong and where. */
export function readPieces(text: string): readonly Piece[] {
  const parts = partsOf(text);
  const { pieces, stop } = readBody(parts);
  if (stop) throw new TemplateError('not-opened', `{${stop.tag}}`, stop.at);
  return pieces;
}

/** A run of plain text, and the tag behind it; `null` where the text is over. */
interface Part {
  readonly text: string;
  readonly tag: string | null;
  readonly at: number;
}

function* partsOf(text: string): Generator<Part, void> {
  let from = 0;
  for (const { 0: whole, 1: tag = '', index } of text.matchAll(TAG)) {
    yield { text: plain(text.slice(from, index), from), tag, at: index };
    from = index + whole.length;
  }
  yield { text: plain(text.slice(from), from), tag: null, at: text.length };
}

function plain(text: string, from: number): string {
  const brace = text.search(/[{}]/);
  if (brace >= 0) throw new TemplateError('lonely-brace', text[brace] ?? '', from + brace);
  return text;
}

type Parts = Iterator<Part, void>;
interface Stop {
  readonly tag: 'else' | 'end';
  readonly at: number;
}

/** Reads up to the tag that closes this body; `stop` is that tag, or `null` where the text is over. */
function readBody(parts: Parts, within: Within = OUTSIDE): { pieces: Piece[]; stop: Stop | null } {
  const pieces: Piece[] = [];
  for (;;) {
    const part = parts.next().value;
    if (!part) return { pieces, stop: null };
    const { text, tag, at } = part;
    if (text) pieces.push(text);
    if (tag === null) return { pieces, stop: null };
    if (tag === 'else' || tag === 'end') return { pieces, stop: { tag, at } };
    pieces.push(readTag(tag, at, parts, within));
  }
}

function readTag(tag: string, at: number, parts: Parts, { depth, inList }: Within): Piece {
  const isList = tag.startsWith('each ');
  if (depth >= DEEPEST || (isList && inList)) throw new TemplateError('too-deep', `{${tag}}`, at);
  const within = { depth: depth + 1, inList: inList || isList };
  if (isList) {
    const { pieces, stop } = readBody(parts, within);
    if (stop?.tag !== 'end') throw new TemplateError('not-closed', `{${tag}}`, at);
    return { kind: 'loop', name: tag.slice(5) as FactName, body: pieces, at };
  }
  return tag.startsWith('if ') ? readCondition(tag, at, parts, within) : readVariable(tag, at);
}

function readCondition(tag: string, at: number, parts: Parts, within: Within): Condition {
  const tests = tag
    .slice(3)
    .split(' and ')
    .map((test) => ({ name: test.replace(/^not /, '') as FactName, known: !test.startsWith('not ') }));
  const first = readBody(parts, within);
  const second = first.stop?.tag === 'else' ? readBody(parts, within) : { pieces: [], stop: first.stop };
  if (second.stop?.tag !== 'end') throw new TemplateError('not-closed', `{${tag}}`, at);
  return { kind: 'condition', tests, body: first.pieces, otherwise: second.pieces, at };
}

const VARIABLE = /^([a-z-]+)( year)?(?:: ([^|]+)\|([^|]+)\|([^|]+))?$/;

function readVariable(tag: string, at: number): Variable {
  const parts = VARIABLE.exec(tag);
  if (!parts) throw new TemplateError('no-tag', `{${tag}}`, at);
  const [, name, year, one, few = '', many = ''] = parts;
  return {
    kind: 'variable',
    name: name as FactName,
    withYear: year !== undefined,
    forms: one === undefined ? null : [one, few, many],
    at,
  };
}

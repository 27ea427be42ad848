import type { FactName } from './facts';
import type { Condition, Piece, Variable } from './template';

/** A template that breaks the grammar of `README.md`. Thrown while reading it, never while rendering. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

const TAG = /\{([^{}\n]*)\}/;

/** Reads text with tags in braces into its parts. */
export function readPieces(text: string): readonly Piece[] {
  const parts = text.split(TAG)[Symbol.iterator]();
  const { pieces, stop } = readBody(parts);
  if (stop) throw new TemplateError(`{${stop}} without a beginning`);
  return pieces;
}

/** Text and tags in turn, text first: what `split` leaves. */
type Parts = Iterator<string>;

/** Reads up to the tag that closes this body; `stop` is that tag, or `null` where the text is over. */
function readBody(parts: Parts): { pieces: Piece[]; stop: 'else' | 'end' | null } {
  const pieces: Piece[] = [];
  for (;;) {
    const text: string = parts.next().value ?? '';
    if (/[{}]/.test(text)) throw new TemplateError(`A brace stands alone near: ${text.slice(0, 40)}`);
    if (text) pieces.push(text);
    const tag: string | undefined = parts.next().value;
    if (tag === undefined) return { pieces, stop: null };
    if (tag === 'else' || tag === 'end') return { pieces, stop: tag };
    pieces.push(readTag(tag, parts));
  }
}

function readTag(tag: string, parts: Parts): Piece {
  if (tag.startsWith('each ')) {
    const { pieces, stop } = readBody(parts);
    if (stop !== 'end') throw new TemplateError(`{${tag}} is not closed by {end}`);
    return { kind: 'loop', name: tag.slice(5) as FactName, body: pieces };
  }
  return tag.startsWith('if ') ? readCondition(tag, parts) : readVariable(tag);
}

function readCondition(tag: string, parts: Parts): Condition {
  const tests = tag
    .slice(3)
    .split(' and ')
    .map((test) => ({ name: test.replace(/^not /, '') as FactName, known: !test.startsWith('not ') }));
  const first = readBody(parts);
  const second = first.stop === 'else' ? readBody(parts) : { pieces: [], stop: first.stop };
  if (second.stop !== 'end') throw new TemplateError(`{${tag}} is not closed by {end}`);
  return { kind: 'condition', tests, body: first.pieces, otherwise: second.pieces };
}

const VARIABLE = /^([a-z-]+)( year)?(?:: ([^|]+)\|([^|]+)\|([^|]+))?$/;

function readVariable(tag: string): Variable {
  const parts = VARIABLE.exec(tag);
  if (!parts) throw new TemplateError(`Not a tag: {${tag}}`);
  const [, name, year, one, few = '', many = ''] = parts;
  return {
    kind: 'variable',
    name: name as FactName,
    withYear: year !== undefined,
    forms: one === undefined ? null : [one, few, many],
  };
}

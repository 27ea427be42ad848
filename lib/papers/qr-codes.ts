import { encode } from 'uqr';
import { cutAt } from '../letters/cut-text';

/** A code as rows of modules, dark where `true`, without the quiet zone around it. */
export type QrCells = readonly (readonly boolean[])[];

/**
 * Bytes of UTF-8 in one code: at this size a module still takes three points of a popup, which a phone reads at
 * arm's length. Twice as much would need codes that most phones refuse.
 */
const MOST_BYTES = 900;

/** A text as codes for a phone's camera, in parts where one would be too fine to be read. */
export function qrCodes(text: string): readonly QrCells[] {
  return splitForCodes(text).map((part) => encode(part, { ecc: 'L', border: 0 }).data);
}

/** Parts that fit a code each, cut at the end of a line, else of a sentence, else of a word. Joined: the text. */
export function splitForCodes(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text.toWellFormed();
  while (bytesOf(rest) > MOST_BYTES) {
    const fitting = fittingStart(rest);
    const end = cutAt(fitting);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '' ? parts : [...parts, rest];
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function fittingStart(text: string): string {
  let start = '';
  let bytes = 0;
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > MOST_BYTES) break;
    start += character;
  }
  return start;
}

import { closeLines } from './close-lines';
import type { FactName, Facts } from './facts';
import { readPieces } from './read-pieces';
import type { Template } from './template';

const HEADER_END = '\n---\n';

/**
 * Reads a letter's file: `key: value` lines, `---`, then the text.
 * Names are taken as they stand: a test says whether they exist and are guarded, for every file.
 */
export function parseTemplate(source: string, words: Facts = {}): Template {
  const file = source.replaceAll('\r\n', '\n');
  const cut = file.indexOf(HEADER_END);
  if (cut < 0) throw new Error('No line --- between header and text');
  const header = readHeader(file.slice(0, cut));
  return {
    id: header.id ?? '',
    needs: (header.needs ?? '').split(/\s+/).filter(Boolean) as FactName[],
    subject: header.subject ? readPieces(header.subject) : null,
    body: readPieces(closeLines(file.slice(cut + HEADER_END.length).trimEnd())),
    header,
    words,
  };
}

function readHeader(text: string): Record<string, string> {
  const header: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon < 1) throw new Error(`Not a header line: ${line}`);
    header[line.slice(0, colon)] = line.slice(colon + 2).trim();
  }
  return header;
}

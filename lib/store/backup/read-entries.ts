import { BACKUP_FORMAT, BACKUP_VERSION } from './export-all';
import { readLines } from './read-lines';
import { Refused } from './refused';

/** One line of a backup: a value by its name, or a thing of the list of that name. */
export interface Entry {
  readonly name: string;
  /** Its place in the list; `null` for a single value. */
  readonly place: number | null;
  readonly value: unknown;
}

const NAMED = /^"([a-z]{1,20})":(.*)$/s;

/**
 * Reads a backup line by line, as `exportAll` writes it: a line a case. A large file of any other form is refused, for
 * nobody can look into it without having all of it in memory. Rejects with `Refused`.
 */
export async function* readEntries(bytes: ReadableStream<Uint8Array>): AsyncGenerator<Entry, void> {
  let list: string | null = null;
  let place = 0;
  let state: 'head' | 'inside' | 'over' = 'head';
  for await (const line of readable(bytes)) {
    if (state === 'head') {
      checkHead(line);
      state = 'inside';
    } else if (state === 'over') {
      if (line !== '') throw new Refused('not-json');
    } else if (list !== null) {
      if (line === '],' || line === ']}') {
        list = null;
        if (line === ']}') state = 'over';
      } else if (line !== '') {
        yield { name: list, place, value: parsed(withoutComma(line)) };
        place += 1;
      }
    } else {
      const [, name = '', value = ''] = NAMED.exec(line) ?? [];
      if (name === '') throw new Refused('not-json');
      place = 0;
      if (value === '[') list = name;
      else yield { name, place: null, value: parsed(withoutComma(value)) };
    }
  }
  // A file that was cut off ends before its end.
  if (state !== 'over') throw new Refused('not-json');
}

async function* readable(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  try {
    for await (const line of readLines(bytes)) {
      if (line === null) throw new Refused('too-big');
      yield line;
    }
  } catch (error) {
    // Bytes that are no text, or no gzip.
    throw error instanceof TypeError ? new Refused('not-json') : error;
  }
}

/** The first line names format and version. */
function checkHead(line: string): void {
  const head = parsed(line.endsWith(',') ? `${line.slice(0, -1)}}` : line);
  const { format, version } = { format: undefined, version: undefined, ...(head as object) };
  if (format !== BACKUP_FORMAT || typeof version !== 'number') throw new Refused('not-ours');
  if (version > BACKUP_VERSION) throw new Refused('newer');
}

function withoutComma(line: string): string {
  return line.endsWith(',') ? line.slice(0, -1) : line;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('not-json');
  }
}

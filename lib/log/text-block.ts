import { END, LARGEST_LETTER, packWords, unpack } from './pack-words';

/**
 * A piece of the log as one long text. It holds whole cases: of each an entry that says what it is about, then
 * one a contact. At a hundred thousand contacts looking through it is faster than any index, and takes a
 * tenth of the memory.
 */
export interface TextBlock {
  readonly text: string;
  /** Where each entry begins in the text; the last number is the text's end. */
  readonly starts: Uint32Array;
  /** The row of a contact, or `-1 - slot` of a case. */
  readonly owners: Int32Array;
}

/** Writes cases one after another into a block. */
export class BlockWriter {
  #bytes = new Uint8Array(1 << 16);
  #size = 0;
  #starts: number[] = [];
  #owners: number[] = [];

  get size(): number {
    return this.#size;
  }

  write(owner: number, texts: readonly (string | null)[]): void {
    this.#starts.push(this.#size);
    this.#owners.push(owner);
    for (const text of texts) {
      if (text === null || text === '') continue;
      this.#makeRoom(text.length * LARGEST_LETTER + 1);
      this.#size = packWords(text, this.#bytes, this.#size);
    }
    this.#makeRoom(1);
    this.#bytes[this.#size] = END;
    this.#size += 1;
  }

  /** The block as written so far. */
  block(): TextBlock {
    return {
      text: unpack(this.#bytes.subarray(0, this.#size)),
      starts: Uint32Array.from([...this.#starts, this.#size]),
      owners: Int32Array.from(this.#owners),
    };
  }

  #makeRoom(more: number): void {
    if (this.#size + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#size + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** What a search takes: the rows and the cases found. */
export interface Finds {
  row(row: number): void;
  theCase(slot: number): void;
}

/**
 * Looks for entries in which every word begins some word; what is said of a case counts for each of its
 * contacts. Words as `packQuery` gives them.
 */
export function searchBlock(block: TextBlock, words: readonly string[], finds: Finds): void {
  const { text, starts, owners } = block;
  const [rarest = '', ...others] = words;
  const piece = (entry: number) => text.slice(starts[entry], starts[entry + 1]);
  const holds = (entry: number, head: number) =>
    others.length === 0 ||
    others.every((word) => piece(entry).includes(word) || (head >= 0 && piece(head).includes(word)));

  let entry = 0;
  let at = text.indexOf(rarest);
  while (at >= 0 && entry < owners.length) {
    while ((starts[entry + 1] ?? Number.POSITIVE_INFINITY) <= at) entry += 1;
    const owner = owners[entry] ?? 0;
    if (owner < 0) {
      const head = entry;
      if (holds(head, head)) finds.theCase(-1 - owner);
      entry += 1;
      for (let row = owners[entry]; row !== undefined && row >= 0; row = owners[entry]) {
        if (holds(entry, head)) finds.row(row);
        entry += 1;
      }
    } else {
      if (holds(entry, others.length === 0 ? -1 : headBefore(owners, entry))) finds.row(owner);
      entry += 1;
    }
    at = text.indexOf(rarest, starts[entry]);
  }
}

function headBefore(owners: Int32Array, entry: number): number {
  let head = entry;
  while (head >= 0 && (owners[head] ?? -1) >= 0) head -= 1;
  return head;
}

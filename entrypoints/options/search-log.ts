import type { Attempt } from '../../lib/model/attempt';
import type { Order } from '../../lib/model/order';

/** How many contacts are folded before the page may do something else: some five milliseconds. */
const PORTION = 1_000;

/** One entry of the log as it is searched: a contact and the order it is about. */
export interface Entry {
  readonly attempt: Attempt;
  readonly order: Order;
}

/**
 * Words as they are compared: lower case, ё as е, without signs, one space before each. People write
 * «ещё» and «еще», and paste letters whose dots are characters of their own.
 */
export function fold(text: string): string {
  const words = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  return ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}

/**
 * Searches all contacts as one long text: at a hundred thousand that is faster than any index
 * and needs none to be kept. Finds entries in which every word of the query begins some word.
 */
export class LogSearch {
  readonly #text: string;
  /** Where each entry begins in the text; the last number is the text's end. */
  readonly #starts: Uint32Array;

  private constructor(pieces: readonly string[]) {
    this.#starts = new Uint32Array(pieces.length + 1);
    let end = 0;
    pieces.forEach((piece, index) => {
      this.#starts[index] = end;
      end += piece.length;
    });
    this.#starts[pieces.length] = end;
    this.#text = pieces.join('');
  }

  /** Prepares the search, letting `pause` interrupt it so that a big log does not stop the page. */
  static async over(entries: readonly Entry[], pause: () => Promise<unknown>): Promise<LogSearch> {
    const pieces: string[] = [];
    for (const [index, entry] of entries.entries()) {
      pieces.push(`${pieceOf(entry)}\n`);
      if (index % PORTION === PORTION - 1) await pause();
    }
    return new LogSearch(pieces);
  }

  /** The places of the entries found, in their order. A query without letters or digits finds all. */
  find(query: string): Uint32Array {
    const words = fold(query)
      .split(' ')
      .filter((word) => word !== '');
    // The longest word is the rarest: the others are looked for only where it stands.
    words.sort((a, b) => b.length - a.length);
    const [rarest, ...others] = words.map((word) => ` ${word}`);
    const count = this.#starts.length - 1;
    const found = new Uint32Array(count);
    let size = 0;
    let entry = 0;
    for (;;) {
      const from = this.#starts[entry] ?? 0;
      if (entry >= count) break;
      const at = rarest === undefined ? from : this.#text.indexOf(rarest, from);
      if (at < 0) break;
      while ((this.#starts[entry + 1] ?? 0) <= at) entry += 1;
      if (this.#holdsAll(entry, others)) {
        found[size] = entry;
        size += 1;
      }
      entry += 1;
    }
    return found.subarray(0, size);
  }

  #holdsAll(entry: number, words: readonly string[]): boolean {
    if (words.length === 0) return true;
    const piece = this.#text.slice(this.#starts[entry], this.#starts[entry + 1]);
    return words.every((word) => piece.includes(word));
  }
}

/** Numbers, items and texts: what a person remembers of a contact. */
function pieceOf({ attempt, order }: Entry): string {
  const items = order.parcels.flatMap((parcel) => [
    parcel.shipmentId,
    ...parcel.items.flatMap((item) => [item.name, item.sku]),
  ]);
  const facts = attempt.events.flatMap((event) => {
    if (event.kind === 'acknowledged') return event.number;
    return event.kind === 'answered' ? event.text : [];
  });
  const texts = [attempt.orderNumber, attempt.subject, attempt.text, ...facts, ...items];
  return fold(texts.filter((text) => text !== null).join(' '));
}

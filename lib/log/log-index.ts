import type { Attempt } from '../model/attempt';
import type { Case } from '../model/case';
import { Columns } from './columns';
import { packQuery } from './pack-words';
import { sortByDigit, sortByNumber } from './sort-rows';
import { BlockWriter, searchBlock, type TextBlock } from './text-block';

interface File {
  readonly case: Case;
  readonly attempts: readonly Attempt[];
}

/** Bytes after which a block is closed: large enough to be searched at once, small enough to be written in a blink. */
const BLOCK = 1 << 18;

interface Slot<Brief> {
  readonly brief: Brief;
  readonly firstRow: number;
  readonly rows: number;
}

/** What a search has found: a byte a row, and the cases about which all of it is said. */
export interface Found {
  readonly rows: Uint8Array;
  readonly slots: readonly number[];
}

/**
 * The whole log, packed: what it takes to list, sort, filter and search every contact, and a brief of each
 * case. The contacts themselves stay on the disk until they are looked at. A row's number stays
 * its own: a case that changes gets new rows.
 */
export class LogIndex<Brief> {
  readonly columns = new Columns();
  readonly #slots: (Slot<Brief> | null)[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #blocks: TextBlock[] = [];
  #writer = new BlockWriter();
  /** The block that is still being written, as it was last searched. */
  #open: TextBlock | null = null;
  #newest: Uint32Array | null = null;
  #live = 0;

  get cases(): number {
    return this.#slotOf.size;
  }

  get attempts(): number {
    return this.#live;
  }

  /** More is thrown away than there is: reading everything again gives the memory back. */
  get isWornOut(): boolean {
    return this.columns.size > 2 * this.#live + 10_000;
  }

  /** Takes a case in, in place of what was known of it. */
  add(file: File, brief: Brief): void {
    this.remove(file.case.id);
    const slot = this.#slots.length;
    const firstRow = this.columns.size;
    this.#slotOf.set(file.case.id, slot);
    this.#slots.push({ brief, firstRow, rows: file.attempts.length });
    this.#writer.write(-1 - slot, caseTexts(file.case));
    for (const [place, attempt] of file.attempts.entries()) {
      this.#writer.write(this.columns.add(attempt, slot, place), attemptTexts(attempt));
    }
    this.#live += file.attempts.length;
    this.#open = null;
    this.#newest = null;
    if (this.#writer.size < BLOCK) return;
    this.#blocks.push(this.#writer.block());
    this.#writer = new BlockWriter();
  }

  remove(caseId: string): void {
    const slot = this.#slotOf.get(caseId);
    const known = slot === undefined ? null : this.#slots[slot];
    if (slot === undefined || !known) return;
    for (let row = known.firstRow; row < known.firstRow + known.rows; row += 1) this.columns.remove(row);
    this.#slots[slot] = null;
    this.#slotOf.delete(caseId);
    this.#live -= known.rows;
    this.#newest = null;
  }

  briefs(): Brief[] {
    return this.#slots.flatMap((slot) => (slot ? slot.brief : []));
  }

  /** Something about each slot; `''` for those that are empty. */
  eachSlot(of: (brief: Brief) => string): string[] {
    return this.#slots.map((slot) => (slot ? of(slot.brief) : ''));
  }

  briefById(caseId: string): Brief | null {
    const slot = this.#slotOf.get(caseId);
    return slot === undefined ? null : this.briefAt(slot);
  }

  briefAt(slot: number): Brief | null {
    return this.#slots[slot]?.brief ?? null;
  }

  /** How many contacts the case has. */
  rowsAt(slot: number): number {
    return this.#slots[slot]?.rows ?? 0;
  }

  briefOf(row: number): Brief | null {
    return this.briefAt(this.columns.slot[row] ?? -1);
  }

  /** The row of the contact at a place among those of its case. */
  rowOf(caseId: string, place: number): number | null {
    const slot = this.#slots[this.#slotOf.get(caseId) ?? -1];
    return slot && place < slot.rows ? slot.firstRow + place : null;
  }

  /** Every contact, newest first: by its day, then by when it was noted down. */
  newest(): Uint32Array {
    if (this.#newest) return this.#newest;
    const { at, day } = this.columns;
    const byNoting = sortByNumber(this.#liveRows(), (row) => at[row] ?? 0);
    this.#newest = sortByDigit(byNoting, (row) => day[row] ?? 0).reverse();
    return this.#newest;
  }

  /** `null`: the query asks for nothing. */
  search(query: string): Found | null {
    const words = packQuery(query);
    if (words.length === 0) return null;
    const rows = new Uint8Array(this.columns.size);
    const slots: number[] = [];
    const finds = {
      row: (row: number) => {
        rows[row] = 1;
      },
      theCase: (slot: number) => {
        if (this.#slots[slot]) slots.push(slot);
      },
    };
    this.#open ??= this.#writer.block();
    const blocks = [...this.#blocks, this.#open];
    const rarestFirst = byRarity(words, blocks[0] ?? this.#open);
    for (const block of blocks) searchBlock(block, rarestFirst, finds);
    return { rows, slots };
  }

  #liveRows(): Uint32Array {
    const rows = new Uint32Array(this.#live);
    let size = 0;
    for (let row = 0; row < this.columns.size; row += 1) {
      if (!this.columns.isThere(row)) continue;
      rows[size] = row;
      size += 1;
    }
    return rows;
  }
}

/** The others are looked for only where the first word stands: in a sample it is the one met least. */
function byRarity(words: readonly string[], sample: TextBlock): readonly string[] {
  if (words.length < 2) return words;
  const met = new Map(words.map((word) => [word, countIn(sample.text, word)]));
  return words.toSorted((a, b) => (met.get(a) ?? 0) - (met.get(b) ?? 0));
}

function countIn(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count += 1;
  return count;
}

/** What a person remembers of a case: its numbers and its goods. */
function caseTexts({ orderNumber, order }: Case): readonly (string | null)[] {
  const parcels = order.parcels.flatMap(({ shipmentId, posting, items }) => [
    shipmentId,
    posting,
    ...items.flatMap((item) => [item.name, item.sku]),
  ]);
  return [orderNumber, ...parcels];
}

/** And of a contact: what was written, what was answered, and the number it was given. */
function attemptTexts({ subject, text, events }: Attempt): readonly (string | null)[] {
  const facts = events.flatMap((event) => {
    if (event.kind === 'acknowledged') return event.number;
    if (event.kind === 'noted') return [event.operator, event.text];
    return event.kind === 'answered' ? event.text : [];
  });
  return [subject, text, ...facts];
}

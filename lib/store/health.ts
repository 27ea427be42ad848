import { type CaseRow, isWhole } from './case-row';

/** Whether what was written is still there. Nothing lost and all lists empty: all is well. */
export interface Health {
  /** The browser threw the whole database away, or fewer cases are there than were written. */
  readonly lost: boolean;
  /** Cases whose row is not what was written. They can still be read. */
  readonly damaged: readonly string[];
  /** Cases whose row cannot be read at all. */
  readonly unreadable: readonly string[];
}

/**
 * How many cases there ought to be, kept outside the database. A write alone never lowers it, or the
 * first note after a loss would hide that there was one.
 */
export interface Watermark {
  /** `null`: not known. */
  read(): number | null;
  raise(cases: number): void;
  set(cases: number): void;
}

const KEY = 'poryadok.cases';

/**
 * Keeps the watermark in `localStorage`: other files on the disk than the database's, and no permission. Private mode may
 * refuse it by throwing at every touch: then nothing is known.
 */
export function localWatermark(storage: Pick<globalThis.Storage, 'getItem' | 'setItem'>): Watermark {
  const read = () => {
    try {
      const kept = Number.parseInt(storage.getItem(KEY) ?? '', 10);
      return Number.isNaN(kept) ? null : kept;
    } catch {
      return null;
    }
  };
  const set = (cases: number) => {
    try {
      storage.setItem(KEY, String(cases));
    } catch {
      // A full disk: the case itself is written, and that is what counts.
    }
  };
  return { read, set, raise: (cases) => cases > (read() ?? 0) && set(cases) };
}

/** Gathers what is wrong while the whole log is read anyway: reading it twice would take twice as long. */
export class HealthCheck {
  readonly #seen = new Set<string>();
  readonly #damaged = new Set<string>();

  look(rows: readonly CaseRow[]): void {
    for (const row of rows) {
      this.#seen.add(row.id);
      if (!isWhole(row)) this.#damaged.add(row.id);
    }
  }

  /** `expected`: the watermark; `startedAfresh`: the browser said that it threw data away. */
  result(unreadable: readonly string[], expected: number | null, startedAfresh: boolean): Health {
    const there = this.#seen.size + unreadable.length;
    return {
      lost: startedAfresh || there < (expected ?? 0),
      damaged: [...this.#damaged],
      unreadable,
    };
  }
}

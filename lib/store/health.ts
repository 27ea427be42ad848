import { type CaseFile, isWhole } from './case-file';

/** Whether what was written is still there. All empty: all is well. */
export interface Health {
  /** The browser threw the whole database away, or fewer cases are there than were written. */
  readonly lost: boolean;
  /** Cases whose row is not what was written. They can still be read. */
  readonly damaged: readonly string[];
}

/** How many cases were there after the last write, kept outside the database. `null`: not known. */
export interface Watermark {
  read(): number | null;
  write(cases: number): void;
}

const KEY = 'poryadok.cases';

/** Keeps the watermark in `localStorage`: other files on the disk than the database's, and no permission. */
export function localWatermark(box: Pick<globalThis.Storage, 'getItem' | 'setItem'>): Watermark {
  return {
    read: () => {
      const kept = Number.parseInt(box.getItem(KEY) ?? '', 10);
      return Number.isNaN(kept) ? null : kept;
    },
    write: (cases) => box.setItem(KEY, String(cases)),
  };
}

/** Gathers what is wrong while the whole log is read anyway: reading it twice would take twice as long. */
export class HealthCheck {
  readonly #damaged: string[] = [];
  #cases = 0;

  look(files: readonly CaseFile[]): void {
    this.#cases += files.length;
    this.#damaged.push(...files.filter((file) => !isWhole(file)).map((file) => file.id));
  }

  /** `expected`: the watermark; `startedAfresh`: the browser said that it threw data away. */
  result(expected: number | null, startedAfresh: boolean): Health {
    return { lost: startedAfresh || this.#cases < (expected ?? 0), damaged: this.#damaged };
  }
}

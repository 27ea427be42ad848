import { computed, signal } from '@preact/signals';
import type { LogState } from './log-state';
import type { Search } from './search-state';

interface Chosen {
  /** The index, the words and the filter they were chosen under. */
  readonly over: unknown;
  readonly query: string;
  readonly filter: unknown;
  readonly rows: ReadonlySet<number>;
}

/** The contacts chosen in the table, to do one thing to all of them. */
export function createSelection(log: LogState, search: Search) {
  const chosen = signal<Chosen>({ over: null, query: '', filter: null, rows: new Set() });
  let last: number | null = null;

  /** Those of the chosen that are still there: what changed meanwhile is looked at again before it is chosen. */
  const rows = computed<ReadonlySet<number>>(() => {
    const { over } = log.index.value;
    const { query, filter, rows: known } = chosen.value;
    // What is no longer seen must not be deleted with what is.
    const isSeen = query === search.query.value && filter === search.filter.value;
    if (chosen.value.over !== over || !isSeen) return new Set();
    return new Set([...known].filter((row) => over.columns.isThere(row)));
  });

  function choose(next: Iterable<number>): void {
    chosen.value = {
      over: log.index.value.over,
      query: search.query.value,
      filter: search.filter.value,
      rows: new Set(next),
    };
  }

  return {
    rows,
    /** Places of the chosen contacts among those of their case, by the case's id. */
    byCase: computed<ReadonlyMap<string, readonly number[]>>(() => {
      const { over } = log.index.value;
      const places = new Map<string, number[]>();
      for (const row of rows.value) {
        const id = over.briefOf(row)?.id;
        if (id !== undefined) places.set(id, [...(places.get(id) ?? []), over.columns.place[row] ?? 0]);
      }
      return places;
    }),

    /** Chooses the contact at a place of the table or not; `through`: and all from the last one to it. */
    toggle(index: number, through: boolean): void {
      const shown = search.matches.value.rows;
      const row = shown?.[index];
      if (!shown || row === undefined) return;
      const next = new Set(rows.value);
      const isOn = !next.has(row);
      const [from, to] =
        through && last !== null ? [Math.min(last, index), Math.max(last, index)] : [index, index];
      for (const each of shown.subarray(from, to + 1)) {
        if (isOn) next.add(each);
        else next.delete(each);
      }
      last = index;
      choose(next);
    },
    all: () => choose(search.matches.value.rows ?? []),
    none: () => {
      last = null;
      choose([]);
    },
  };
}

export type Selection = ReturnType<typeof createSelection>;

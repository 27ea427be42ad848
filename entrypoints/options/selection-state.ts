import { computed, signal } from '@preact/signals';
import type { LogState } from './log-state';
import type { Search } from './search-state';

/** The contacts chosen in the table, to do one thing to all of them. */
export function createSelection(log: LogState, search: Search) {
  const chosen = signal<{ readonly over: unknown; readonly rows: ReadonlySet<number> }>({
    over: null,
    rows: new Set(),
  });
  let last: number | null = null;

  /** Those of the chosen that are still there: what changed meanwhile is looked at again before it is chosen. */
  const rows = computed<ReadonlySet<number>>(() => {
    const { over } = log.index.value;
    if (chosen.value.over !== over) return new Set();
    return new Set([...chosen.value.rows].filter((row) => over.columns.isThere(row)));
  });

  function choose(next: Iterable<number>): void {
    chosen.value = { over: log.index.value.over, rows: new Set(next) };
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

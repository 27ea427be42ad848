import { computed, effect, signal } from '@preact/signals';
import type { Attempt } from '../../lib/model/attempt';
import type { LogState } from './log-state';
import { type Entry, LogSearch } from './search-log';

/** The contacts that match, by their place, newest first. */
export interface Matches {
  readonly count: number;
  at(index: number): Attempt | undefined;
}

/** The search over the log: prepared when somebody goes to its field, and again when the log has changed. */
export function createSearch(log: LogState) {
  const query = signal('');
  const wanted = signal(false);
  const prepared = signal<{ readonly entries: readonly Entry[]; readonly search: LogSearch } | null>(null);

  effect(() => {
    if (!wanted.value && query.value.trim() === '') return;
    const entries = log.entries.value;
    if (prepared.peek()?.entries === entries) return;
    void LogSearch.over(entries, nextTask).then((search) => {
      if (log.entries.peek() === entries) prepared.value = { entries, search };
    });
  });

  const matches = computed<Matches>(() => {
    if (log.files.value === null) {
      const rows = log.firstRows.value;
      return { count: rows.length, at: (index) => rows[index] };
    }
    const ready = prepared.value;
    if (query.value.trim() === '' || ready?.entries !== log.entries.value) {
      return { count: log.count.value, at: (index) => log.entries.value[index]?.attempt };
    }
    const found = ready.search.find(query.value);
    return { count: found.length, at: (index) => ready.entries[found[index] ?? -1]?.attempt };
  });

  return {
    query,
    matches,
    /** Gets ready before the first key is pressed. */
    prepare: () => {
      wanted.value = true;
    },
  };
}

export type Search = ReturnType<typeof createSearch>;

/** Lets the browser draw and hear keys in between. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Attempt } from '../../lib/model/attempt';
import { type Entry, LogSearch } from './search-log';

/** The contacts that match, by their place, newest first. */
export interface Matches {
  readonly count: number;
  at(index: number): Attempt | undefined;
}

/** The search over the log: prepared at the first key, and again when the log has changed. */
export function createSearch(entries: ReadonlySignal<readonly Entry[]>) {
  const query = signal('');
  const prepared = signal<{ readonly entries: readonly Entry[]; readonly search: LogSearch } | null>(null);

  effect(() => {
    const current = entries.value;
    if (query.value.trim() === '' || prepared.peek()?.entries === current) return;
    void LogSearch.over(current, nextTask).then((search) => {
      if (entries.peek() === current) prepared.value = { entries: current, search };
    });
  });

  const matches = computed<Matches>(() => {
    const all = entries.value;
    const ready = prepared.value;
    if (query.value.trim() === '' || ready?.entries !== all) {
      return { count: all.length, at: (index) => all[index]?.attempt };
    }
    const found = ready.search.find(query.value);
    return { count: found.length, at: (index) => all[found[index] ?? -1]?.attempt };
  });

  return { query, matches };
}

export type Search = ReturnType<typeof createSearch>;

/** Lets the browser draw and hear keys in between. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

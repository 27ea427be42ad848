import { computed, effect, signal } from '@preact/signals';
import type { Filter } from '../../components/log/LogFilters';
import { attemptState } from '../../lib/case/attempt-state';
import type { Attempt } from '../../lib/model/attempt';
import type { LogState } from './log-state';
import { type Entry, LogSearch } from './search-log';

const NO_FILTER: Filter = { state: null, channel: null };

/** The contacts that match, by their place, newest first. */
export interface Matches {
  readonly count: number;
  at(index: number): Attempt | undefined;
}

/** The search over the log: prepared when somebody goes to its field, and again when the log has changed. */
export function createSearch(log: LogState) {
  const query = signal('');
  const filter = signal<Filter>(NO_FILTER);
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

  /** All that the words find, by their place; `null`: everything. */
  const found = computed<Uint32Array | null>(() => {
    const ready = prepared.value;
    const asked = query.value.trim() !== '' && ready?.entries === log.entries.value;
    return asked ? ready.search.find(query.value) : null;
  });

  const matches = computed<Matches>(() => {
    if (log.files.value === null) {
      const rows = log.firstRows.value;
      return { count: rows.length, at: (index) => rows[index] };
    }
    const places = narrow(found.value, filter.value, log);
    if (places === null) {
      return { count: log.count.value, at: (index) => log.entries.value[index]?.attempt };
    }
    return { count: places.length, at: (index) => log.entries.value[places[index] ?? -1]?.attempt };
  });

  return {
    query,
    filter,
    matches,
    /** Everything is shown again. */
    reset: () => {
      query.value = '';
      filter.value = NO_FILTER;
    },
    /** Gets ready before the first key is pressed. */
    prepare: () => {
      wanted.value = true;
    },
  };
}

export type Search = ReturnType<typeof createSearch>;

/** The places whose contacts pass the filter; everything passes none. */
function narrow(places: Uint32Array | null, filter: Filter, log: LogState): Uint32Array | null {
  const { state, channel } = filter;
  if (state === null && channel === null) return places;
  const entries = log.entries.value;
  const candidates = places ?? Uint32Array.from(entries.keys());
  return candidates.filter((place) => {
    const attempt = entries[place]?.attempt;
    if (!attempt || (channel !== null && attempt.channel !== channel)) return false;
    return state === null || attemptState(attempt) === state;
  });
}

/** Lets the browser draw and hear keys in between. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

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

  /**
   * What the words find; `null`: nothing is asked, or the search is not ready yet. While the search is
   * prepared again after a change, it goes on with the log as it was: rows do not jump under the eyes.
   */
  const found = computed(() => {
    const ready = prepared.value;
    if (query.value.trim() === '' || ready === null) return null;
    return { entries: ready.entries, places: ready.search.find(query.value) };
  });

  const matches = computed<Matches>(() => {
    if (log.files.value === null) {
      const rows = log.firstRows.value;
      return { count: rows.length, at: (index) => rows[index] };
    }
    const { state, channel } = filter.value;
    if (found.value === null && state === null && channel === null) {
      // The log is sorted only when a row of it is asked for: the cases need no sorted log.
      return { count: log.count.value, at: (index) => log.entries.value[index]?.attempt };
    }
    const { entries, places } = found.value ?? everything(log.entries.value);
    const narrowed = narrow(entries, places, filter.value);
    return { count: narrowed.length, at: (index) => entries[narrowed[index] ?? -1]?.attempt };
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

function everything(entries: readonly Entry[]) {
  return { entries, places: Uint32Array.from(entries.keys()) };
}

/** The places whose contacts pass the filter. */
function narrow(entries: readonly Entry[], places: Uint32Array, { state, channel }: Filter): Uint32Array {
  if (state === null && channel === null) return places;
  return places.filter((place) => {
    const attempt = entries[place]?.attempt;
    if (!attempt || (channel !== null && attempt.channel !== channel)) return false;
    return state === null || attemptState(attempt) === state;
  });
}

/** Lets the browser draw and hear keys in between. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

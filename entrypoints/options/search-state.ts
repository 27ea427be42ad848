import { batch, computed, signal } from '@preact/signals';
import type { TableRow } from '../../components/log/table-row';
import { attemptState } from '../../lib/case/attempt-state';
import { isNarrowed, narrowRows } from '../../lib/log/narrow-rows';
import { orderRows } from '../../lib/log/order-rows';
import type { Attempt } from '../../lib/model/attempt';
import { attemptDay } from '../../lib/model/attempt-moment';
import type { CaseBrief } from './case-view';
import type { LogState } from './log-state';
import { type Asked, NOTHING_ASKED } from './route';

/** Cases named above the contacts that were found: more would push those off the screen. */
const MOST_CASES = 5;

/** The contacts that match, by their place in the order asked for. */
export interface Matches {
  readonly count: number;
  /** Their rows in the index; `null` while only the newest are known. */
  readonly rows: Uint32Array | null;
  at(index: number): TableRow | undefined;
}

/** The search over the log: what is asked, and what answers to it. */
export function createSearch(log: LogState, asked: Asked) {
  const query = signal(asked.query);
  const filter = signal(asked.filter);
  const sorting = signal(asked.sorting);
  const isSearching = computed(() => query.value.trim() !== '');

  const found = computed(() => (isSearching.value ? log.index.value.over.search(query.value) : null));
  const ordered = computed(() => orderRows(log.index.value.over, sorting.value));

  const matches = computed<Matches>(() => {
    const first = log.firstRows.value ?? [];
    const isAsked = isSearching.value || isNarrowed(filter.value);
    // A part of the log in order of days would have holes; a part that is searched only grows.
    if (!log.loaded.value && !isAsked) {
      return {
        count: first.length,
        rows: null,
        at: (index) => first[index] && rowOfAttempt(first[index], index),
      };
    }
    const { over } = log.index.value;
    const rows = narrowRows(over, ordered.value, found.value, filter.value);
    return { count: rows.length, rows, at: (index) => rowAt(log, rows[index]) };
  });

  return {
    query,
    filter,
    sorting,
    matches,
    isSearching,
    /** Cases that were found and have no contact that could stand in the table for them. */
    cases: computed<readonly CaseBrief[]>(() => {
      const { over } = log.index.value;
      const bare = found.value?.slots.filter((slot) => over.rowsAt(slot) === 0) ?? [];
      return bare.slice(0, MOST_CASES).flatMap((slot) => over.briefAt(slot) ?? []);
    }),
    asked: computed<Asked>(() => ({
      query: query.value,
      filter: filter.value,
      sorting: sorting.value,
    })),
    ask: (next: Asked = NOTHING_ASKED) => {
      batch(() => {
        query.value = next.query;
        filter.value = next.filter;
        sorting.value = next.sorting;
      });
    },
  };
}

export type Search = ReturnType<typeof createSearch>;

/** A row out of the index; its text comes when its case has been read. */
function rowAt(log: LogState, row: number | undefined): TableRow | undefined {
  if (row === undefined) return undefined;
  const { over } = log.index.value;
  const brief = over.briefOf(row);
  if (!brief) return undefined;
  const place = over.columns.place[row] ?? 0;
  const attempt = log.files.get(brief.id)?.attempts[place];
  return {
    key: `${brief.id}/${place}`,
    row,
    caseId: brief.id,
    orderNumber: brief.orderNumber,
    text: attempt ? textOf(attempt) : null,
    ...over.columns.facts(row),
  };
}

function rowOfAttempt(attempt: Attempt, index: number): TableRow {
  const { caseId, orderNumber, channel, problem } = attempt;
  return {
    key: `first/${index}`,
    row: null,
    caseId,
    orderNumber,
    channel,
    problem,
    day: attemptDay(attempt),
    state: attemptState(attempt),
    text: textOf(attempt),
  };
}

function textOf(attempt: Attempt): string {
  return attempt.subject ?? attempt.text.slice(0, 120);
}

import type { LogIndex } from './log-index';
import { sortByDigit, sortByNumber } from './sort-rows';

/** The columns that the list of contacts can be sorted by. */
export const SORT_COLUMNS = ['day', 'order', 'problem', 'channel', 'state'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sorting {
  readonly by: SortColumn;
  readonly down: boolean;
}

/** Newest first. */
export const FIRST_SORTING: Sorting = { by: 'day', down: true };

interface Numbered {
  readonly orderNumber: string;
}

/** Every contact in the order asked for; of equal ones the newest comes first. */
export function orderRows(index: LogIndex<Numbered>, { by, down }: Sorting): Uint32Array {
  const newest = index.newest();
  if (by === 'day') return down ? newest : newest.slice().reverse();
  const { columns } = index;
  const keyOf = by === 'order' ? orderRank(index) : (row: number) => columns[by][row] ?? 0;
  if (by === 'order') {
    const most = index.columns.size;
    return sortByNumber(newest, (row) => (down ? most - keyOf(row) : keyOf(row)));
  }
  return sortByDigit(newest, (row) => (down ? 0xff - keyOf(row) : keyOf(row)));
}

/** The place of each row's order among all orders' numbers. */
function orderRank(index: LogIndex<Numbered>): (row: number) => number {
  const { slot } = index.columns;
  const numbers = index.eachSlot((brief) => brief.orderNumber);
  const sorted = [...new Set(numbers)].sort();
  const rankOf = new Map(sorted.map((number, rank) => [number, rank]));
  const ranks = Uint32Array.from(numbers, (number) => rankOf.get(number) ?? 0);
  return (row) => ranks[slot[row] ?? 0] ?? 0;
}

import { ATTEMPT_STATES, type AttemptState } from '../model/attempt';
import type { IsoDay } from '../model/day';
import { PROBLEMS, type ProblemId } from '../model/problem';
import { CHANNELS, type ChannelId } from '../model/step';
import { dayNumber } from './columns';
import type { Found, LogIndex } from './log-index';

/** What the list of contacts is narrowed to; `null`: not narrowed. */
export interface Filter {
  readonly state: AttemptState | null;
  readonly channel: ChannelId | null;
  readonly problem: ProblemId | null;
  /** First and last day of the period, both in it. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** The beginning of an order's number, or all of it. */
  readonly order: string | null;
}

export const NO_FILTER: Filter = {
  state: null,
  channel: null,
  problem: null,
  from: null,
  to: null,
  order: null,
};

export function isNarrowed(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

interface Numbered {
  readonly orderNumber: string;
}

/** Those of the rows that were found and pass the filter, in their order. */
export function narrowRows(
  index: LogIndex<Numbered>,
  rows: Uint32Array,
  found: Found | null,
  filter: Filter,
): Uint32Array {
  if (found === null && !isNarrowed(filter)) return rows;
  const { columns } = index;
  const state = filter.state === null ? null : ATTEMPT_STATES.indexOf(filter.state);
  const channel = filter.channel === null ? null : CHANNELS.indexOf(filter.channel);
  const problem = filter.problem === null ? null : PROBLEMS.indexOf(filter.problem);
  const from = dayNumber(filter.from);
  const to = filter.to === null ? Number.POSITIVE_INFINITY : dayNumber(filter.to);
  const kept = new Uint32Array(rows.length);
  let size = 0;
  for (let each = 0; each < rows.length; each += 1) {
    const row = rows[each] as number;
    if (found && found.rows[row] !== 1) continue;
    if (state !== null && columns.state[row] !== state) continue;
    if (channel !== null && columns.channel[row] !== channel) continue;
    if (problem !== null && columns.problem[row] !== problem) continue;
    const day = columns.day[row] ?? 0;
    if (day < from || day > to) continue;
    if (filter.order !== null && !index.briefOf(row)?.orderNumber.startsWith(filter.order)) continue;
    kept[size] = row;
    size += 1;
  }
  return kept.slice(0, size);
}

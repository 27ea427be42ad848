import type { CaseState, Closing } from '../model/case';
import { addDays, type IsoDay } from '../model/day';
import type { Money } from '../model/money';
import { CHANNELS, type ChannelId } from '../model/step';
import type { LogIndex } from './log-index';

/** What is counted of a case: its brief has it. */
export interface CountedCase {
  readonly state: CaseState;
  readonly due: IsoDay | null;
  readonly closed: Closing | null;
  /** The sum in dispute; `null` where it is not known, or where nothing was ever sent about it. */
  readonly asked: Money | null;
}

/** How long a channel takes to answer. */
export interface AnswerDays {
  readonly channel: ChannelId;
  readonly answers: number;
  /** Half of the answers came within so many days. */
  readonly median: number;
}

export interface Figures {
  readonly needsYou: number;
  readonly waiting: number;
  readonly closed: number;
  /** Of the open ones: the day has passed, or is today. */
  readonly late: number;
  readonly today: number;
  /** Cases due on each of the coming days, today first. */
  readonly coming: readonly number[];
  /** In roubles: sums of different currencies have no sum. */
  readonly asked: Money;
  readonly returned: Money;
  /** The channels with most answers first. */
  readonly answerDays: readonly AnswerDays[];
}

/** Days that the picture of what is to come shows. */
export const COMING_DAYS = 14;
const LONGEST_WAIT = 366;

/** Counts the log once: a hundred thousand contacts take a few milliseconds, for nothing is read from the disk. */
export function figuresOf(index: LogIndex<CountedCase>, today: IsoDay): Figures {
  const states: Record<CaseState, number> = { 'needs-you': 0, waiting: 0, closed: 0 };
  const coming = new Array<number>(COMING_DAYS).fill(0);
  // Looked up by name: counting days for each of thousands of cases would cost more than all the rest.
  const days = new Map(coming.map((_none, place) => [addDays(today, place), place]));
  let [late, asked, returned] = [0, 0, 0];
  for (const { state, due, closed, asked: sum } of index.briefs()) {
    states[state] += 1;
    if (sum?.currency === 'RUB' && closed?.outcome !== 'not-needed') asked += sum.amount;
    if (closed?.returned?.currency === 'RUB') returned += closed.returned.amount;
    if (state === 'closed' || due === null) continue;
    if (due < today && state === 'needs-you') late += 1;
    else {
      const place = due < today ? 0 : days.get(due);
      if (place !== undefined) coming[place] = (coming[place] ?? 0) + 1;
    }
  }
  return {
    needsYou: states['needs-you'],
    waiting: states.waiting,
    closed: states.closed,
    late,
    today: coming[0] ?? 0,
    coming,
    asked: { amount: asked, currency: 'RUB' },
    returned: { amount: returned, currency: 'RUB' },
    answerDays: answerDaysOf(index),
  };
}

/** A count a channel and day, so that no list of a hundred thousand is sorted. */
function answerDaysOf({ columns }: LogIndex<CountedCase>): readonly AnswerDays[] {
  const counts = CHANNELS.map(() => new Uint32Array(LONGEST_WAIT + 1));
  for (let row = 0; row < columns.size; row += 1) {
    const waited = columns.waited[row] ?? 0;
    const ofChannel = counts[columns.channel[row] ?? -1];
    if (waited === 0 || !ofChannel || !columns.isThere(row)) continue;
    const days = Math.min(LONGEST_WAIT, waited - 1);
    ofChannel[days] = (ofChannel[days] ?? 0) + 1;
  }
  return CHANNELS.map((channel, index) => ({ channel, ...middleOf(counts[index] ?? new Uint32Array(0)) }))
    .filter(({ answers }) => answers > 0)
    .sort((a, b) => b.answers - a.answers);
}

/** How many there are, and the day by which half of them had come. */
function middleOf(counts: Uint32Array): { readonly answers: number; readonly median: number } {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  let come = 0;
  const median = counts.findIndex((count) => {
    come += count;
    return come * 2 >= answers;
  });
  return { answers, median: Math.max(0, median) };
}

import { readAttempt, type Standing } from '../case/attempt-state';
import { ATTEMPT_STATES, type Attempt, type AttemptState } from '../model/attempt';
import { attemptDay } from '../model/attempt-moment';
import { daysBetween, type IsoDay } from '../model/day';
import { PROBLEMS, type ProblemId } from '../model/problem';
import { CHANNELS, type ChannelId } from '../model/step';

/** What a table says of a contact, without its text. */
export interface RowFacts {
  readonly day: IsoDay | null;
  readonly state: AttemptState;
  readonly channel: ChannelId;
  readonly problem: ProblemId;
}

const DAY = 86_400_000;
/** The state of a row whose contact is not there any more, or stands in a newer row. */
const GONE = 0xff;

/** The facts by which contacts are filtered and sorted: twenty bytes each, where objects would take hundreds. */
export class Columns {
  size = 0;
  state = new Uint8Array(0);
  channel = new Uint8Array(0);
  problem = new Uint8Array(0);
  /** Days since 1970; 0 where there is none. */
  day = new Uint16Array(0);
  /** Milliseconds since 1970 at which the contact was first noted down. */
  at = new Float64Array(0);
  /** Days from sending to the last answer, and one; 0 where nothing was answered, or where they wrote first. */
  waited = new Uint16Array(0);
  /** The slot of the contact's case, and its place among the case's contacts. */
  slot = new Uint32Array(0);
  place = new Uint32Array(0);

  add(attempt: Attempt, slot: number, place: number): number {
    if (this.size === this.state.length) this.#grow();
    const row = this.size;
    const standing = readAttempt(attempt);
    this.state[row] = ATTEMPT_STATES.indexOf(standing.state);
    this.waited[row] = daysWaited(standing);
    this.channel[row] = CHANNELS.indexOf(attempt.channel);
    this.problem[row] = PROBLEMS.indexOf(attempt.problem);
    this.day[row] = dayNumber(attemptDay(attempt));
    this.at[row] = Date.parse(attempt.events[0]?.at ?? '') || 0;
    this.slot[row] = slot;
    this.place[row] = place;
    this.size += 1;
    return row;
  }

  remove(row: number): void {
    this.state[row] = GONE;
  }

  isThere(row: number): boolean {
    return this.state[row] !== GONE;
  }

  facts(row: number): RowFacts {
    const day = this.day[row] ?? 0;
    return {
      day: day === 0 ? null : dayOf(day),
      state: ATTEMPT_STATES[this.state[row] ?? 0] ?? 'prepared',
      channel: CHANNELS[this.channel[row] ?? 0] ?? 'other',
      problem: PROBLEMS[this.problem[row] ?? 0] ?? 'other',
    };
  }

  #grow(): void {
    const length = Math.max(1_024, this.size * 2);
    this.state = enlarged(this.state, new Uint8Array(length));
    this.channel = enlarged(this.channel, new Uint8Array(length));
    this.problem = enlarged(this.problem, new Uint8Array(length));
    this.day = enlarged(this.day, new Uint16Array(length));
    this.at = enlarged(this.at, new Float64Array(length));
    this.waited = enlarged(this.waited, new Uint16Array(length));
    this.slot = enlarged(this.slot, new Uint32Array(length));
    this.place = enlarged(this.place, new Uint32Array(length));
  }
}

function enlarged<Column extends { set(from: Column): void }>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

/** The day as a number that can be compared; 0 for none. */
export function dayNumber(day: IsoDay | null): number {
  return day === null ? 0 : Math.max(0, Date.parse(day) / DAY);
}

/** Longer than any answer is waited for. */
const LONGEST_WAIT = 3_650;

function daysWaited({ last: { sent, answered } }: Standing): number {
  if (!sent || !answered) return 0;
  return 1 + Math.min(LONGEST_WAIT, Math.max(0, daysBetween(sent.on, answered.on)));
}

function dayOf(number: number): IsoDay {
  return new Date(number * DAY).toISOString().slice(0, 10) as IsoDay;
}

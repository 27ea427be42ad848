import type { Outcome } from './attempt';
import type { IsoDay } from './day';
import type { ChannelId } from './step';

/** A contact as a person writes it down or corrects it: everything that can be said of it, in one place. */
export interface AttemptDetails {
  readonly channel: ChannelId;
  readonly day: IsoDay;
  /** `14:05`; empty where nobody remembers it. */
  readonly time: string;
  readonly text: string;
  /** The appeal's number; empty if none was given. */
  readonly number: string;
  /** Who spoke for the other side; empty if not known. */
  readonly operator: string;
  readonly note: string;
  /** What was answered; `null`: nothing yet. */
  readonly outcome: Outcome | null;
  /** The answer's own words, where they are not the text itself. */
  readonly answer: string;
  /** The day of the answer; `null`: the contact's own. */
  readonly answeredOn: IsoDay | null;
  readonly promisedOn: IsoDay | null;
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** True for a time of the day as a clock shows it, `14:05`. */
export function isClockTime(text: string): boolean {
  return TIME.test(text);
}

import { daysBetween, type IsoDay } from '../model/day';
import type { Safety } from '../model/safety';

/** Contacts from which on there is something to lose: two are soon written down again. */
const WORTH = 3;
/** Days after which a copy counts as old. */
const OLD = 14;

export interface LogAtRisk {
  /** How many contacts there are. */
  readonly contacts: number;
  /** The day on which the newest was noted down; `null` where there is none. */
  readonly newest: IsoDay | null;
  readonly backedUpOn: IsoDay | null;
}

/**
 * Whether to remind of a copy: there is something to lose, no copy or an old one, and something new since. Never
 * twice on one day, nor before the day to which the person has put it off.
 */
export function isBackupDue(
  { contacts, newest, backedUpOn }: LogAtRisk,
  { remindedOn, quietUntil }: Safety,
  today: IsoDay,
): boolean {
  if (remindedOn === today || (quietUntil !== null && quietUntil > today)) return false;
  if (contacts < WORTH || newest === null) return false;
  if (backedUpOn === null) return true;
  return newest >= backedUpOn && daysBetween(backedUpOn, today) >= OLD;
}

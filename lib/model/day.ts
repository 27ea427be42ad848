/** A calendar day, `YYYY-MM-DD`. Never a point in time: no time zone can move it. */
export type IsoDay = `${number}-${number}-${number}`;

/** A point in time in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`, as `Date#toISOString` writes it. */
export type Instant = `${IsoDay}T${string}Z`;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists in the calendar: `2026-02-29` is not one. */
export function isIsoDay(text: unknown): text is IsoDay {
  if (typeof text !== 'string') return false;
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  return isInCalendar(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function isInCalendar(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of a year of four figures, a month (1–12) and a day of it; `null` where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): IsoDay | null {
  return isInCalendar(year, month, day) ? (`${year}-${two(month)}-${two(day)}` as IsoDay) : null;
}

/** True for a moment of UTC as `Date#toISOString` writes it, whole or not to the millisecond. */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && value.endsWith('Z') && !Number.isNaN(Date.parse(value));
}

/** How many days the month has; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return SHORT_MONTHS.has(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const SHORT_MONTHS: ReadonlySet<number> = new Set([4, 6, 9, 11]);

/** The day that stands `days` after `day` (before it, where `days` is negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  const moved = new Date(midnight(day) + days * DAY);
  return `${moved.getUTCFullYear()}-${two(moved.getUTCMonth() + 1)}-${two(moved.getUTCDate())}` as IsoDay;
}

/** Milliseconds of UTC in a day: UTC knows no summer time. */
const DAY = 86_400_000;

/** A date without a time is read as UTC midnight (ECMA-262, 21.4.1.32). */
function midnight(day: IsoDay): number {
  return Date.parse(day);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return (midnight(to) - midnight(from)) / DAY;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: IsoDay): number {
  return new Date(midnight(day)).getUTCDay();
}

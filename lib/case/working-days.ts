import { addDays, type IsoDay, weekday } from '../model/day';
import type { Shift } from '../model/next-step';
import { CALENDAR, type CalendarYear, FIXED_HOLIDAYS } from '../rules/days-off';

/** A production calendar, looked up by day. */
export interface Calendar {
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

/** Russia's production calendar as far as it is decreed. */
export const RUSSIA: Calendar = calendarOf(CALENDAR);

export function calendarOf(years: readonly CalendarYear[]): Calendar {
  const days = (pick: 'off' | 'worked') =>
    new Set(years.flatMap((row) => row[pick].map((day) => `${row.year}-${day}`)));
  return { off: days('off'), worked: days('worked'), years: new Set(years.map((row) => row.year)) };
}

/** False past the last decreed year: working days may then shift, and the screen says so. */
export function isCalendarKnown(day: IsoDay, calendar: Calendar = RUSSIA): boolean {
  return calendar.years.has(Number(day.slice(0, 4)));
}

/** Why the day is off; `null` for a day that is worked. */
export function dayOffReason(day: IsoDay, calendar: Calendar = RUSSIA): Shift['because'] | null {
  if (calendar.worked.has(day)) return null;
  const fixed = FIXED_HOLIDAYS.includes(day.slice(5));
  if (calendar.off.has(day) || fixed) return 'holiday';
  return weekday(day) === 0 || weekday(day) === 6 ? 'weekend' : null;
}

/** A term whose last day is a day off ends on the next working day (ГК): the day, and each move. */
export function moveOffDaysOff(
  day: IsoDay,
  calendar: Calendar = RUSSIA,
): { readonly day: IsoDay; readonly shifts: readonly Shift[] } {
  const shifts: Shift[] = [];
  let last = day;
  for (let because = dayOffReason(last, calendar); because; because = dayOffReason(last, calendar)) {
    const to = addDays(last, 1);
    const before = shifts.at(-1);
    if (before?.because === because) shifts[shifts.length - 1] = { ...before, to };
    else shifts.push({ from: last, to, because });
    last = to;
  }
  return { day: last, shifts };
}

/** The working day that stands `count` working days after `day`; counting starts the day after. */
export function addWorkingDays(day: IsoDay, count: number, calendar: Calendar = RUSSIA): IsoDay {
  let last = day;
  for (let left = count; left > 0; ) {
    last = addDays(last, 1);
    if (dayOffReason(last, calendar) === null) left -= 1;
  }
  return last;
}

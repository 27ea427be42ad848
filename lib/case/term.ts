import { addDays, daysInMonth, type IsoDay } from '../model/day';
import type { Shift } from '../model/next-step';
import { actKind, ruleOn } from '../rules/rule-on';
import type { RuleRow } from '../rules/rule-row';
import { addWorkingDays, moveOffDaysOff } from './working-days';

/** A rule counted from a day: the last day of its term, and why that day moved. */
export interface CountedTerm {
  readonly row: RuleRow;
  readonly from: IsoDay;
  readonly due: IsoDay;
  readonly shifts: readonly Shift[];
}

/**
 * Counts a rule's term from a day, by the row that was in force on that day. Counting starts the day
 * after; a law's last day moves off a day off, a shop's own does not. `null` where the rule was not
 * in force or has no length of time.
 */
export function countTerm(rule: string, from: IsoDay): CountedTerm | null {
  const counted = COUNTED.get(rule) ?? new Map<IsoDay, CountedTerm | null>();
  const known = counted.get(from);
  if (known !== undefined) return known;
  if (counted.size === MOST_DAYS) counted.clear();
  const term = count(rule, from);
  COUNTED.set(rule, counted.set(from, term));
  return term;
}

/** Terms counted before, by rule and day: one step asks for the same few again and again. */
const COUNTED = new Map<string, Map<IsoDay, CountedTerm | null>>();
const MOST_DAYS = 100;

function count(rule: string, from: IsoDay): CountedTerm | null {
  const row = ruleOn(rule, from);
  const raw = row && endOf(row, from);
  if (!row || !raw) return null;
  if (actKind(row) !== 'law' && !row.endsOnWorkday) return { row, from, due: raw, shifts: [] };
  const moved = moveOffDaysOff(raw);
  return { row, from, due: moved.day, shifts: moved.shifts };
}

function endOf({ value, unit }: RuleRow, from: IsoDay): IsoDay | null {
  if (value === null) return null;
  switch (unit) {
    case 'calendar-day':
      return addDays(from, value);
    case 'working-day':
      return addWorkingDays(from, value);
    case 'hour':
      // The hour at which it began is not known: the day on which the last hour can fall.
      return addDays(from, Math.ceil(value / 24));
    case 'month':
      return addMonths(from, value);
    case 'year':
      return addMonths(from, value * 12);
    default:
      return null;
  }
}

/** The same day so many months later, or the last day of a shorter month. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = Math.min(date, daysInMonth(newYear, newMonth));
  return `${newYear}-${two(newMonth)}-${two(last)}` as IsoDay;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

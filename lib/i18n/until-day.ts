import { type IsoDay, weekday } from '../model/day';
import type { Language } from '../model/settings';
import { formatDay } from './format-day';

/** Weekdays as they follow «до». */
const UNTIL_WEEKDAY = [
  'воскресенья',
  'понедельника',
  'вторника',
  'среды',
  'четверга',
  'пятницы',
  'субботы',
] as const;

/** A day as it follows “by”: «(до) вторника, 24 ноября», “(by) Tuesday 24 November”. */
export function untilDay(language: Language, day: IsoDay): string {
  if (language === 'en') return formatDay(language, day, 'with-weekday');
  return `${UNTIL_WEEKDAY[weekday(day)]}, ${formatDay(language, day)}`;
}

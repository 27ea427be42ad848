import type { IsoDay } from '../model/day';
import type { Language } from '../model/settings';

/** How much of a day is said: `19 ноября`, `19 ноября 2026 г.`, `четверг, 19 ноября`, `19.11.2026`. */
export type DayStyle = 'day' | 'with-year' | 'with-weekday' | 'in-figures';

const OPTIONS: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long' },
  'with-year': { day: 'numeric', month: 'long', year: 'numeric' },
  'with-weekday': { weekday: 'long', day: 'numeric', month: 'long' },
  'in-figures': { day: '2-digit', month: '2-digit', year: 'numeric' },
};

const LOCALE: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' };

/** Making one takes a fifth of a millisecond: a list that is scrolled needs thirty days a frame. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in words, in the person's language. */
export function formatDay(language: Language, day: IsoDay, style: DayStyle = 'day'): string {
  const name = `${language} ${style}`;
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(LOCALE[language], { ...OPTIONS[style], timeZone: 'UTC' });
  formats.set(name, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A day as one says it today: one of another year is said with its own, in the style `far`. */
export function formatDayFrom(
  language: Language,
  day: IsoDay,
  today: IsoDay,
  far: DayStyle = 'with-year',
): string {
  return formatDay(language, day, day.slice(0, 4) === today.slice(0, 4) ? 'day' : far);
}

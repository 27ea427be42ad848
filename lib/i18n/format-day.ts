import type { IsoDay } from '../model/day';
import type { Language } from '../model/settings';

/** How much of a day is said: `19 ноября`, `19 ноября 2026 года`, `четверг, 19 ноября`. */
export type DayStyle = 'day' | 'with-year' | 'with-weekday';

const OPTIONS: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long' },
  'with-year': { day: 'numeric', month: 'long', year: 'numeric' },
  'with-weekday': { weekday: 'long', day: 'numeric', month: 'long' },
};

const LOCALE: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' };

/** A day in words, in the person's language. */
export function formatDay(language: Language, day: IsoDay, style: DayStyle = 'day'): string {
  const format = new Intl.DateTimeFormat(LOCALE[language], { ...OPTIONS[style], timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

import type { Instant } from '../model/day';
import type { Language } from '../model/settings';

const LOCALE: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' };

/** `14:05`: when something happened, by the clock in Moscow. */
export function formatTime(language: Language, at: Instant): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'Europe/Moscow',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
}

/** `23 ноября`: the day on which something happened, by the calendar in Moscow. */
export function formatDayOf(language: Language, at: Instant): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'Europe/Moscow',
    day: 'numeric',
    month: 'long',
  }).format(new Date(at));
}

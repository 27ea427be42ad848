import type { Language } from '../model/settings';
import type { ReminderWords } from './ru/reminders';

/** Loads what the switches for reminders say. */
export async function loadReminderWords(language: Language): Promise<ReminderWords> {
  const { reminders } = language === 'en' ? await import('./en/reminders') : await import('./ru/reminders');
  return reminders;
}

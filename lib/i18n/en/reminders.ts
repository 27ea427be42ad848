import { plural } from '../plural';
import type { ReminderWords } from '../ru/reminders';

/** What is said outside the product's own windows, in English. */
export const reminders: ReminderWords = {
  title: 'Poryadok',
  waiting: (count) => plural('en', count, { one: 'case needs you', other: 'cases need you' }),
  lastDay: 'Today is the last day.',
  putOff: 'You asked to be reminded today.',
  order: (ending) => `Order …${ending}.`,
  many: 'Poryadok says what to do about each.',
  open: 'Open',
  tomorrow: 'Remind me tomorrow',

  remind: (day) => `Remind me on ${day}`,
  reminding: (day) => `You will be reminded on ${day}, not before 9 in the morning.`,
  refused: 'The browser does not allow notifications. The number on the icon says how many cases need you.',

  panel: 'When to remind you',
  switchReminders: 'Remind me on the day when something is due',
  remindersHint:
    'At most once a day for a case, and not from 21:00 to 9:00. Reminders show only the last digits of the order’s number, and no names or goods.',
  switchOverlay: 'Show a tab on the order’s page and marks on the list of orders',
  overlayHint: 'Only if the promised day has passed, a term runs, or a message is not sent yet.',
  changed: 'Saved',
};

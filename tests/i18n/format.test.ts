import { expect, it } from 'vitest';
import { formatDay, formatDayFrom } from '../../lib/i18n/format-day';
import { formatMoney } from '../../lib/i18n/format-money';
import { formatDayOf, formatTime } from '../../lib/i18n/format-time';

const spaces = (text: string) => text.replace(/\s/g, ' ');

it.each([
  ['ru', 'day', '19 ноября'],
  ['ru', 'with-year', '19 ноября 2026 г.'],
  ['ru', 'with-weekday', 'четверг, 19 ноября'],
  ['ru', 'in-figures', '19.11.2026'],
  ['en', 'day', '19 November'],
  ['en', 'with-year', '19 November 2026'],
  ['en', 'with-weekday', 'Thursday 19 November'],
  ['en', 'in-figures', '19/11/2026'],
] as const)('a day, %s, %s: %s', (language, style, words) => {
  expect(spaces(formatDay(language, '2026-11-19', style))).toBe(words);
});

it.each([
  ['2026-01-01', '1 января'],
  ['2025-12-31', '31.12.2025'],
  ['2027-01-01', '01.01.2027'],
] as const)('in November 2026 one says of %s: %s', (day, words) => {
  expect(formatDayFrom('ru', day, '2026-11-20', 'in-figures')).toBe(words);
});

it.each([
  ['ru', 195_842, 'RUB', '1 958,42 ₽'],
  ['ru', 200_000, 'RUB', '2 000 ₽'],
  ['ru', 5, 'RUB', '0,05 ₽'],
  ['en', 195_842, 'RUB', '₽1,958.42'],
  ['ru', 300_000, 'KZT', '3 000 ₸'],
] as const)('money, %s, %d %s: %s', (language, amount, currency, words) => {
  expect(spaces(formatMoney(language, { amount, currency }))).toBe(words);
});

it('says the time by the clock in Moscow, wherever the computer stands', () => {
  expect(formatTime('ru', '2026-11-20T11:05:00.000Z')).toBe('14:05');
});

it('names the day something happened on by the calendar in Moscow', () => {
  expect(formatDayOf('ru', '2026-11-20T22:05:00.000Z')).toBe('21 ноября');
  expect(formatDayOf('en', '2026-11-20T20:05:00.000Z')).toBe('20 November');
});

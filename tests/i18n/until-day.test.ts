import { expect, it } from 'vitest';
import { untilDay } from '../../lib/i18n/until-day';

it.each([
  ['2026-11-22', 'воскресенья, 22 ноября'],
  ['2026-11-23', 'понедельника, 23 ноября'],
  ['2026-11-24', 'вторника, 24 ноября'],
  ['2026-11-25', 'среды, 25 ноября'],
  ['2026-11-26', 'четверга, 26 ноября'],
  ['2026-11-27', 'пятницы, 27 ноября'],
  ['2026-11-28', 'субботы, 28 ноября'],
] as const)('до … %s: «%s»', (day, words) => {
  expect(untilDay('ru', day)).toBe(words);
});

it('goes after “by” in English', () => {
  expect(untilDay('en', '2026-11-24')).toBe('Tuesday 24 November');
});

import { describe, expect, it } from 'vitest';
import { plural } from '../../lib/i18n/plural';

const days = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };

describe('counted words', () => {
  it.each([
    [0, '0 дней'],
    [1, '1 день'],
    [2, '2 дня'],
    [4, '4 дня'],
    [5, '5 дней'],
    [11, '11 дней'],
    [12, '12 дней'],
    [21, '21 день'],
    [22, '22 дня'],
    [25, '25 дней'],
    [101, '101 день'],
    [111, '111 дней'],
    [1.5, '1.5 дня'],
  ])('%d in Russian is «%s»', (count, words) => {
    expect(plural('ru', count, days)).toBe(words);
  });

  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
  ])('%d in English is “%s”', (count, words) => {
    expect(plural('en', count, { one: 'day', other: 'days' })).toBe(words);
  });
});

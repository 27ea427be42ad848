import { expect, test } from 'vitest';
import { dayWords, pickForm } from '../../lib/letters/russian';
import { addDays } from '../../lib/model/day';

test('the form of a counted word agrees with the platform’s rules', () => {
  const rules = new Intl.PluralRules('ru');
  for (let count = 0; count <= 1200; count += 1) {
    expect(pickForm(count, ['one', 'few', 'many']), String(count)).toBe(rules.select(count));
  }
});

test('the months are those of the platform’s calendar', () => {
  const format = new Intl.DateTimeFormat('ru-RU', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  for (let month = 0; month < 12; month += 1) {
    const day = addDays('2026-01-09', month * 31);
    expect(dayWords(day, '2026-01-01').short).toBe(format.format(new Date(`${day}T00:00:00Z`)));
  }
});

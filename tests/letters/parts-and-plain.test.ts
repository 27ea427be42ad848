import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../lib/letters/plain-text';
import { splitMessage } from '../../lib/letters/split-message';
import { LONGEST_MESSAGE } from '../../lib/rules/channels';
import { writeAll } from './all-letters';

const HEAD = /^(?:Заказ \S+, часть|Часть) \d+ из \d+:\n/;

test('a message that fits stays one', () => {
  expect(splitMessage('Заказ 1-2. Где он?', 100, '1-2')).toEqual(['Заказ 1-2. Где он?']);
});

test('a long one is cut between its lines, and each part says which it is', () => {
  const text = Array.from({ length: 12 }, (_, line) => `Строка ${line} о том, что случилось.`).join('\n');
  const parts = splitMessage(text, 200, '44563249-0877');
  expect(parts.length).toBeGreaterThan(1);
  expect(parts[1]).toMatch(/^Заказ 44563249-0877, часть 2 из \d:\nСтрока/);
  expect(splitMessage(text, 200, null)[1]).toMatch(/^Часть 2 из \d:\n/);
});

test('whatever is cut, no part is too long and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc.integer({ min: 80, max: 300 }),
      (text, limit) => {
        const parts = splitMessage(text, limit, '44563249-0877');
        for (const part of parts) expect(Array.from(part).length).toBeLessThanOrEqual(limit);
        const joined = parts.map((part, index) => (index === 0 ? part : part.replace(HEAD, ''))).join('');
        expect(joined).toBe(parts.length === 1 ? text : text.toWellFormed());
      },
    ),
  );
});

test('a chat message of the product is one message, even of an old case', async () => {
  const written = await writeAll();
  const long = written.filter(({ kind, set, letter }) => {
    const limit = LONGEST_MESSAGE[kind as keyof typeof LONGEST_MESSAGE];
    return set !== 'nasty' && limit !== undefined && letter.text.length > limit;
  });
  expect(long.map(({ name }) => name)).toEqual([]);
});

test('without formatting a text is made of characters that every form takes', async () => {
  expect(plainText('Заказ № 5 «Чайник» — 2\u00A0490\u00A0₽ × 3…\n\n\n— один ')).toBe(
    'Заказ N 5 "Чайник" - 2 490 руб. x 3...\n- один',
  );
  for (const { name, set, letter } of await writeAll()) {
    if (set === 'nasty') continue;
    expect(plainText(letter.text), name).not.toContain('..');
    expect(plainText(letter.text), name).toMatch(/^[А-Яа-яЁё\w\s.,:;%()"'/+@?=-]*$/);
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countParts, nextPart } from '../../lib/field/next-part';

const LETTER =
  'Здравствуйте.\n\nЗаказ 44563249-0877 не доставлен. Прошу вернуть деньги.\nОтветьте до 27 ноября.';

describe('a text that does not fit', () => {
  it.each([
    ['all of it where it fits', 200, LETTER],
    ['up to the end of a paragraph', 20, 'Здравствуйте.\n\n'],
    [
      'up to the end of a line',
      75,
      'Здравствуйте.\n\nЗаказ 44563249-0877 не доставлен. Прошу вернуть деньги.\n',
    ],
    ['up to the end of a sentence', 60, 'Здравствуйте.\n\nЗаказ 44563249-0877 не доставлен. '],
    ['up to the end of a word', 8, 'Здравств'],
  ] as const)('gives %s', (_, room, part) => {
    expect(nextPart(LETTER, room)).toBe(part);
  });

  it('is cut within no character', () => {
    expect(nextPart('ааа😀😀', 4)).toBe('ааа');
  });

  it('is whole again when its parts are joined, and no part is longer than the room', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 80 }), (text, room) => {
        const parts: string[] = [];
        for (let rest = text; rest !== ''; rest = rest.slice(parts.at(-1)?.length)) {
          parts.push(nextPart(rest, room));
          expect(parts.at(-1)?.length).toBeGreaterThan(0);
          expect(parts.at(-1)?.length).toBeLessThanOrEqual(room);
        }
        expect(parts.join('')).toBe(text);
        expect(countParts(text, room)).toBe(Math.max(1, parts.length));
      }),
    );
  });
});

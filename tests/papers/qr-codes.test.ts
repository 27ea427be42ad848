import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qrCodes, splitForCodes } from '../../lib/papers/qr-codes';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
const CHAT = 'Заказ 44563249-0877 от 13 ноября: не получен. Прошу до 26 ноября назвать день доставки.\n';

describe('a text for the phone’s camera', () => {
  it('is cut into parts that fit a code and together are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), (text) => {
        const parts = splitForCodes(text);
        expect(parts.join('')).toBe(text.toWellFormed());
        for (const part of parts) {
          expect(part).not.toBe('');
          expect(bytes(part)).toBeLessThanOrEqual(900);
          expect(part.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is one part where it is short, and is cut where a line ends where it is long', () => {
    expect(splitForCodes(CHAT)).toEqual([CHAT]);
    const parts = splitForCodes(CHAT.repeat(20));
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part.endsWith('\n')).toBe(true);
    expect(splitForCodes('')).toEqual([]);
  });
});

describe('a code', () => {
  it('is a square with the three corners that a camera looks for', () => {
    for (const cells of qrCodes(CHAT.repeat(12))) {
      expect((cells.length - 17) % 4).toBe(0);
      // 113 modules and the quiet around them are three points each in the popup.
      expect(cells.length).toBeLessThanOrEqual(113);
      for (const row of cells) expect(row.length).toBe(cells.length);
      const last = cells.length - 7;
      for (const [top, left] of [
        [0, 0],
        [0, last],
        [last, 0],
      ] as const) {
        const corner = cells.slice(top, top + 7).map((row) =>
          row
            .slice(left, left + 7)
            .map(Number)
            .join(''),
        );
        expect(corner).toEqual(['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']);
      }
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, besideCard, emptyCorner } from '../../components/overlay/empty-corner';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const CARD = box(100, 50, 600, 120);

const overlaps = (one: Box, other: Box) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

describe('the corner for a mark', () => {
  it('is the upper right one of an empty card', () => {
    expect(emptyCorner(CARD, [], 80, 20)).toEqual(box(612, 58, 80, 20));
  });

  it('is another one where something stands', () => {
    const right = box(500, 50, 200, 60);
    expect(emptyCorner(CARD, [right], 80, 20)).toEqual(box(612, 142, 80, 20));
    expect(emptyCorner(CARD, [right, box(500, 110, 200, 60)], 80, 20)).toEqual(box(108, 58, 80, 20));
  });

  it('is none in a card that is full or too small', () => {
    expect(emptyCorner(CARD, [CARD], 80, 20)).toBeNull();
    expect(emptyCorner(box(0, 0, 60, 18), [], 80, 20)).toBeNull();
  });

  it('lies within the card and over nothing, whatever stands there', () => {
    const length = fc.integer({ min: 1, max: 300 });
    const things = fc.array(
      fc.tuple(fc.integer({ min: 50, max: 720 }), fc.integer({ min: 0, max: 200 }), length, length),
    );
    fc.assert(
      fc.property(things, fc.integer({ min: 8, max: 200 }), (found, width) => {
        const taken = found.map(([left, top, wide, high]) => box(left, top, wide, high));
        const spot = emptyCorner(CARD, taken, width, 20);
        if (!spot) return;
        expect(taken.some((one) => overlaps(spot, one))).toBe(false);
        expect(spot.left).toBeGreaterThanOrEqual(CARD.left);
        expect(spot.right).toBeLessThanOrEqual(CARD.right);
        expect(spot.top).toBeGreaterThanOrEqual(CARD.top);
        expect(spot.bottom).toBeLessThanOrEqual(CARD.bottom);
      }),
    );
  });

  it('beside the card is never outside of the window', () => {
    expect(besideCard(CARD, 12, 12)).toEqual(box(84, 104, 12, 12));
    expect(besideCard(box(8, 0, 600, 100), 12, 12)).toBeNull();
  });
});

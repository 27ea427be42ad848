import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  boxBetween,
  FIRST_BOX,
  isMeant,
  moveBox,
  type PictureBox,
  resizeBox,
} from '../../lib/model/picture-box';

const share = fc.double({ min: -2, max: 3, noNaN: true });
const point = fc.record({ x: share, y: share });
const within = ({ left, top, width, height }: PictureBox) =>
  left >= 0 && top >= 0 && left + width <= 1 + 1e-9 && top + height <= 1 + 1e-9;

it('a box lies between its two corners, whichever comes first, and within the picture', () => {
  expect(boxBetween({ x: 0.6, y: 0.2 }, { x: 0.1, y: 0.5 })).toEqual({
    left: 0.1,
    top: 0.2,
    width: 0.5,
    height: 0.3,
  });
  fc.assert(
    fc.property(point, point, (one, other) => {
      expect(boxBetween(one, other)).toEqual(boxBetween(other, one));
      expect(within(boxBetween(one, other))).toBe(true);
    }),
  );
});

it('moved and resized however often it stays within the picture and can be seen', () => {
  const step = fc.tuple(fc.boolean(), fc.double({ min: -0.5, max: 0.5, noNaN: true }), share);
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const box = steps.reduce((at, [moves, x, y]) => (moves ? moveBox : resizeBox)(at, x, y), FIRST_BOX);
      expect(within(box)).toBe(true);
      expect(box.width).toBeGreaterThan(0.009);
      expect(box.height).toBeGreaterThan(0.009);
    }),
  );
});

it('a press is no drag', () => {
  expect(isMeant(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.9 }))).toBe(false);
  expect(isMeant(boxBetween({ x: 0.1, y: 0.1 }, { x: 0.2, y: 0.2 }))).toBe(true);
});

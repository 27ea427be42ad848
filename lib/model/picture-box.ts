/** A part of a picture that is painted over, in shares of the picture's width and height: from 0 to 1. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Nothing smaller can be seen, or taken hold of. */
const SMALLEST = 0.01;

/** What is put there by a key, to be moved where it is needed. */
export const FIRST_BOX: PictureBox = { left: 0.4, top: 0.45, width: 0.2, height: 0.1 };

/** The box between two corners, whichever they are, within the picture. */
export function boxBetween(one: Point, other: Point): PictureBox {
  const [left, right] = [clip(Math.min(one.x, other.x)), clip(Math.max(one.x, other.x))];
  const [top, bottom] = [clip(Math.min(one.y, other.y)), clip(Math.max(one.y, other.y))];
  return { left, top, width: right - left, height: bottom - top };
}

/** Too small to be meant: a press, not a drag. */
export function isMeant({ width, height }: PictureBox): boolean {
  return width >= SMALLEST && height >= SMALLEST;
}

/** The box so far to the right and down; it stays within the picture. */
export function moveBox(box: PictureBox, x: number, y: number): PictureBox {
  return {
    ...box,
    left: Math.min(1 - box.width, Math.max(0, box.left + x)),
    top: Math.min(1 - box.height, Math.max(0, box.top + y)),
  };
}

/** The box so much wider and higher; its upper left corner stays. */
export function resizeBox(box: PictureBox, x: number, y: number): PictureBox {
  return {
    ...box,
    width: Math.min(1 - box.left, Math.max(SMALLEST, box.width + x)),
    height: Math.min(1 - box.top, Math.max(SMALLEST, box.height + y)),
  };
}

function clip(share: number): number {
  return Math.min(1, Math.max(0, share));
}

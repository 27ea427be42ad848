/** A rectangle in the window's CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Distance from whatever stands in the card: CSS pixels. */
const GAP = 2;
/** Distances from the card's edges, the better one first: corners may be rounded. */
const INSETS = [8, 2] as const;

/** Where in a card something of that size stands in a corner and touches nothing; `null`: nowhere. */
export function emptyCorner(card: Box, taken: readonly Box[], width: number, height: number): Box | null {
  for (const inset of INSETS) {
    const [left, top] = [card.left + inset, card.top + inset];
    const [right, bottom] = [card.right - inset - width, card.bottom - inset - height];
    if (right < left || bottom < top) continue;
    const corners = [
      [right, top],
      [right, bottom],
      [left, top],
      [left, bottom],
    ] as const;
    const spots = corners.map(([x, y]) => ({ left: x, top: y, right: x + width, bottom: y + height }));
    const free = spots.find((spot) => !taken.some((one) => touches(spot, one)));
    if (free) return free;
  }
  return null;
}

/** To the left of a card that is filled to its edges; the page's own ground must be there, which the caller sees. */
export function besideCard({ left, top, bottom }: Box, width: number, height: number): Box | null {
  const x = left - 2 * GAP - width;
  const y = (top + bottom - height) / 2;
  return x < 0 ? null : { left: x, top: y, right: x + width, bottom: y + height };
}

function touches(one: Box, other: Box): boolean {
  return (
    one.left < other.right + GAP &&
    one.right > other.left - GAP &&
    one.top < other.bottom + GAP &&
    one.bottom > other.top - GAP
  );
}

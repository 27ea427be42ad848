/** Pixels; the style sheet gives every row this height, so that no row needs to be measured. */
export const ROW_HEIGHT = 40;

/** Rows kept above and below the window, so that scrolling a little shows no gap. */
export const BEYOND = 3;

/** Pixels: browsers draw nothing below some seventeen million. A longer list is scrolled in larger steps. */
const HIGHEST = 12_000_000;

/** How the rows of a list lie in a window. */
export interface Layout {
  /** The first row that exists, and how many do. */
  readonly first: number;
  readonly shown: number;
  /** Pixels of room above and below them, in place of all the others. */
  readonly above: number;
  readonly below: number;
}

/** How many rows a window of this height has room for, the cut ones among them. */
export function rowsIn(windowHeight: number, rowHeight = ROW_HEIGHT): number {
  return Math.ceil(windowHeight / rowHeight);
}

/**
 * Which rows are to exist where a list of `count` is scrolled `pixels` past its top.
 * @param rowHeight pixels of each row
 * @param beyond rows above and below the window
 */
export function layOut(
  pixels: number,
  count: number,
  windowHeight: number,
  rowHeight = ROW_HEIGHT,
  beyond = BEYOND,
): Layout {
  const shown = Math.min(count, rowsIn(windowHeight, rowHeight) + 2 * beyond);
  const height = heightOf(count, rowHeight);
  const scrolled = Math.max(0, Math.min(pixels, height - windowHeight));
  const wanted = Math.floor((scrolled * stretch(count, windowHeight, rowHeight)) / rowHeight) - beyond;
  // A step of two: the stripes stay, and most scrolling changes nothing.
  const first = Math.max(0, Math.min(wanted - (wanted % 2), count - shown));
  const isWhole = height === count * rowHeight;
  const beside = Math.floor(scrolled / rowHeight) * rowHeight - Math.min(first, beyond) * rowHeight;
  const room = height - shown * rowHeight;
  const above = isWhole ? first * rowHeight : Math.max(0, Math.min(beside, room));
  return { first, shown, above, below: room - above };
}

/** How far a list of `count` is scrolled when the row stands at the window's top. */
export function pixelsTo(row: number, count: number, windowHeight: number): number {
  return (row * ROW_HEIGHT) / stretch(count, windowHeight, ROW_HEIGHT);
}

function heightOf(count: number, rowHeight: number): number {
  return Math.min(count * rowHeight, HIGHEST);
}

/** Pixels of rows that one pixel of scrolling goes by. */
function stretch(count: number, windowHeight: number, rowHeight: number): number {
  const height = heightOf(count, rowHeight);
  if (height === count * rowHeight) return 1;
  return (count * rowHeight - windowHeight) / (height - windowHeight);
}

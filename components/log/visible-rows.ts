/** Pixels; the style sheet gives every row this height, so that no row needs to be measured. */
export const ROW_HEIGHT = 40;

/** Rows kept above and below the window, so that scrolling a little shows no gap. */
const BEYOND = 8;

/** How many rows exist at a time in a window of this height: under 400 nodes with all else of the page. */
export function rowsShown(windowHeight: number): number {
  return Math.ceil(windowHeight / ROW_HEIGHT) + 2 * BEYOND;
}

/** The first row that is to exist where the table is scrolled `pixels` past its top. */
export function firstRow(pixels: number, count: number, shown: number): number {
  const wanted = Math.floor(pixels / ROW_HEIGHT) - BEYOND;
  // A step of four: most scrolling then changes nothing.
  const even = wanted - (wanted % 4);
  return Math.max(0, Math.min(even, count - shown));
}

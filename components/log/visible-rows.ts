/** Pixels; the style sheet gives every row this height, so that no row needs to be measured. */
export const ROW_HEIGHT = 40;

/** Rows that exist at a time: more than any usual window is high, and under 400 nodes with all else. */
export const ROWS_SHOWN = 44;

/** Rows kept above the window, so that scrolling up a little shows no gap. */
const ABOVE = 8;

/** The first row that is to exist where the table is scrolled `pixels` past its top. */
export function firstRow(pixels: number, count: number): number {
  const wanted = Math.floor(pixels / ROW_HEIGHT) - ABOVE;
  // A step of four: most scrolling then changes nothing.
  const even = wanted - (wanted % 4);
  return Math.max(0, Math.min(even, count - ROWS_SHOWN));
}

const DIGITS = 0x1_0000;

/**
 * Sorts rows by a number below 65 536, keeping the order of equal ones: a larger key is sorted by its digits,
 * the last first. A million rows take some ten milliseconds, which comparing them would take a second for.
 */
export function sortByDigit(rows: Uint32Array, digitOf: (row: number) => number): Uint32Array {
  const counts = new Uint32Array(DIGITS + 1);
  // Loops by number: an iterator would take most of the time.
  for (let index = 0; index < rows.length; index += 1) {
    const next = digitOf(rows[index] as number) + 1;
    counts[next] = (counts[next] as number) + 1;
  }
  // Where all have the same digit, there is nothing to do.
  if (rows.length > 0 && counts[digitOf(rows[0] ?? 0) + 1] === rows.length) return rows;
  for (let digit = 1; digit <= DIGITS; digit += 1) {
    counts[digit] = (counts[digit] as number) + (counts[digit - 1] as number);
  }
  const sorted = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const digit = digitOf(row);
    const place = counts[digit] as number;
    sorted[place] = row;
    counts[digit] = place + 1;
  }
  return sorted;
}

/** Sorts rows by a whole number below 2⁴⁸, such as a moment in milliseconds. */
export function sortByNumber(rows: Uint32Array, numberOf: (row: number) => number): Uint32Array {
  const byLowest = sortByDigit(rows, (row) => (numberOf(row) >>> 0) & 0xffff);
  const byLow = sortByDigit(byLowest, (row) => numberOf(row) >>> 16);
  return sortByDigit(byLow, (row) => (numberOf(row) / 2 ** 32) & 0xffff);
}

/** A line of two texts that are compared: in both, only in the first, only in the second. */
export interface ComparedLine {
  readonly kind: 'same' | 'gone' | 'new';
  readonly line: string;
}

/** Lines; beyond it a text is no letter, and comparing takes longer than a person waits. */
const MOST_LINES = 2_000;

/** What was changed, line by line: a longest common part stays, everything else is gone or new. */
export function compareTexts(before: string, after: string): readonly ComparedLine[] {
  const one = before.split('\n').slice(0, MOST_LINES);
  const other = after.split('\n').slice(0, MOST_LINES);
  const common = commonLengths(one, other);
  const width = other.length + 1;
  const compared: ComparedLine[] = [];
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      compared.push({ kind: 'same', line: one[i] ?? '' });
      i += 1;
      j += 1;
    } else if (
      j >= other.length ||
      (i < one.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      compared.push({ kind: 'gone', line: one[i] ?? '' });
      i += 1;
    } else {
      compared.push({ kind: 'new', line: other[j] ?? '' });
      j += 1;
    }
  }
  return compared;
}

/** How many lines the rests of both texts have in common, for every pair of places in them. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint16Array {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        one[i] === other[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

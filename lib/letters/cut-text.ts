/**
 * Where to cut the start of a text so that no word is broken: behind a line, else a sentence, else a word. A cut in
 * the first half would make more parts than are needed, so a text without such a place is cut at its end.
 */
export function cutAt(start: string): number {
  const half = start.length / 2;
  for (const mark of ['\n', '. ', ' ']) {
    const at = start.lastIndexOf(mark);
    if (at >= half) return at + mark.length;
  }
  return start.length;
}

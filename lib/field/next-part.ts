/** A part cut at a paragraph or sentence shorter than this share of what fits is cut at a word instead. */
const LEAST_SHARE = 0.5;

/** Where a text may be cut, the best place first: after a paragraph, a line, a sentence, a word. */
const CUTS: readonly RegExp[] = [/\n\s*\n/g, /\n/g, /[.!?…;:]["»)]?\s/g, /\s/g];

/**
 * The beginning of a text that fits, cut where a reader would cut it. Joined again, the parts are the text:
 * what stands between two parts belongs to the first.
 * @param room how many UTF-16 units fit; at least 1
 */
export function nextPart(text: string, room: number): string {
  if (text.length <= room) return text;
  const head = text.slice(0, room);
  for (const cut of CUTS) {
    const end = lastEnd(head, cut);
    if (end >= room * LEAST_SHARE) return text.slice(0, end);
  }
  return text.slice(0, wholeCharacters(text, room));
}

/** How many parts a text makes where each may have `room`; 1 where all fits. */
export function countParts(text: string, room: number): number {
  let [rest, count] = [text, 0];
  do {
    rest = rest.slice(nextPart(rest, room).length);
    count += 1;
  } while (rest !== '');
  return count;
}

function lastEnd(text: string, cut: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(cut)) end = match.index + match[0].length;
  return end;
}

/** A pair of surrogates is one character. */
function wholeCharacters(text: string, room: number): number {
  const code = text.charCodeAt(room - 1);
  return code >= 0xd800 && code <= 0xdbff && room > 1 ? room - 1 : room;
}

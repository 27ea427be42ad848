import type { PersonalKind, PersonalPlace } from '../model/flaw';

/*
 * In the order in which a place is claimed: a card's digits are no phone, a phone's digits are no order's. Every
 * pattern is bounded: a text of any length is gone through once for each.
 */
const PATTERNS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu],
  ['card', /(?<!\d)\d{4}(?:[ -\u00A0]?\d{4}){3}(?!\d)/g],
  ['phone', /(?<![\d-])(?:\+\d{1,3}|8)[ ()\u00A0-]{0,2}\d{2,3}(?:[ ()\u00A0-]{0,2}\d{2,3}){2,3}(?![\d-])/g],
  // An order's, a parcel's, a shipment's, an account's: long enough to lead to somebody.
  ['number', /(?<!\d)\d{4,}-\d{3,}(?:-\d{1,4})?(?!\d)|(?<!\d)\d{8,}(?!\d)/g],
];

/** Where a text says who wrote it. `names` are the writer's, as far as they are known; `allowed` is no secret. */
export function personalPlaces(
  text: string,
  names: readonly string[],
  allowed: readonly string[] = [],
): readonly PersonalPlace[] {
  const places: PersonalPlace[] = [];
  const take = (what: PersonalKind, pattern: RegExp) => {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const end = index + found.length;
      const isFree = places.every((place) => end <= place.start || index >= place.end);
      if (isFree && !allowed.includes(found)) places.push({ what, start: index, end, found });
    }
  };
  for (const [what, pattern] of PATTERNS) take(what, pattern);
  for (const pattern of namePatterns(names)) take('name', pattern);
  return places.sort((a, b) => a.start - b.start);
}

/** A surname in whatever case it stands: «Иванова», «Ивановой». Initials and short words lead to nobody. */
function namePatterns(names: readonly string[]): readonly RegExp[] {
  const words = names.flatMap((name) => name.match(/[\p{L}-]{3,40}/gu) ?? []);
  return [...new Set(words)].map((word) => {
    const stem = word.length > 4 ? word.slice(0, -1) : word;
    return new RegExp(`(?<![\\p{L}])${stem}\\p{L}{0,3}(?![\\p{L}])`, 'giu');
  });
}

/** Right-to-left and zero-width marks, soft hyphens, control characters: nothing a name needs. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** Letters, digits and signs that need nothing done to them: nearly every text of the shop. */
const PLAIN = /^[ -~А-яЁё«»–—₽№]*$/;

/**
 * Text as a person reads it: every kind of space is one ordinary space, invisible marks are gone, no more
 * than `limit` characters are left.
 */
export function tidy(text: string, limit = 300): string {
  // Cut twice: first so that a text of megabytes costs nothing, then to the length that was asked for.
  const spaced = text.slice(0, limit * 4).replace(/\s+/g, ' ');
  const clean = (PLAIN.test(spaced) ? spaced : spaced.replace(INVISIBLE, '').normalize('NFC')).trim();
  return clean.length <= limit
    ? clean
    : clean
        .slice(0, limit)
        .toWellFormed()
        .replace(/\uFFFD$/, '')
        .trim();
}

/** Where two texts of the page were joined without a space, «ПолученПункт Ozon». */
const JOINT = /([а-яё])(?=[А-ЯЁ])/g;

/** Every question about a line folds it, one after another: status, day, secret. */
let last = { text: '', folded: '' };

/** Text for comparing: tidy, joined words apart, in small letters, `ё` written as `е`. */
export function fold(text: string): string {
  if (text !== last.text) {
    last = { text, folded: tidy(text).replace(JOINT, '$1 ').toLowerCase().replaceAll('ё', 'е') };
  }
  return last.folded;
}

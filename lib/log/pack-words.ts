/*
 * Words as they are compared, a byte a letter: lower case, ё as е, without signs. A word's first letter is
 * written as a capital, so that no spaces are needed and a word is only ever found by its beginning. Half the
 * memory of ordinary text, and a rarer first letter is found sooner.
 */

const A = 'a'.charCodeAt(0);
const CYRILLIC_A = 'а'.charCodeAt(0);
const CYRILLIC_YA = 'я'.charCodeAt(0);
/** Ends what belongs together; no letter is written as it. */
export const END = 0x0a;
/** Before a letter of another script: four bytes with its code follow. */
const FOREIGN_FIRST = 0x01;
const FOREIGN = 0x02;
/** Bytes that one unit of text can become at most. */
export const LARGEST_LETTER = 5;

const UNKNOWN = 0;
const NO_LETTER = 1;
/** What each unit of text is compared as; filled as units are met. */
const letters = new Uint16Array(0x1_0000);

/**
 * Writes the words of a text into `bytes` from `at` on and gives where they end. There must be room for
 * `LARGEST_LETTER` bytes a unit.
 */
export function packWords(text: string, bytes: Uint8Array, at: number): number {
  // People paste letters whose dots are characters of their own.
  const whole = text.normalize('NFC');
  let end = at;
  let inWord = false;
  for (let index = 0; index < whole.length; index += 1) {
    const unit = whole.charCodeAt(index);
    const known = letters[unit] ?? UNKNOWN;
    const letter = known === UNKNOWN ? learn(unit) : known;
    if (letter !== NO_LETTER) end = writeLetter(letter, inWord, bytes, end);
    inWord = letter !== NO_LETTER;
  }
  return end;
}

/** Each word of a query, packed, the longest first: it is the rarest. */
export function packQuery(query: string): readonly string[] {
  return query
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((word) => {
      const bytes = new Uint8Array(word.length * LARGEST_LETTER * 2);
      const size = packWords(word, bytes, 0);
      return size === 0 ? [] : unpack(bytes.subarray(0, size));
    })
    .sort((a, b) => b.length - a.length);
}

const decoder = new TextDecoder('windows-1252');

/** The bytes as a text that takes a byte a letter; the bytes that this encoding has other letters for are not used. */
export function unpack(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function writeLetter(letter: number, inWord: boolean, bytes: Uint8Array, at: number): number {
  if (letter >= CYRILLIC_A && letter <= CYRILLIC_YA) {
    bytes[at] = letter - CYRILLIC_A + (inWord ? 0xe0 : 0xc0);
    return at + 1;
  }
  if (letter < 0x80) {
    bytes[at] = inWord ? letter : letter - 0x20;
    return at + 1;
  }
  bytes[at] = inWord ? FOREIGN : FOREIGN_FIRST;
  for (let digit = 0; digit < 4; digit += 1) bytes[at + 1 + digit] = 0x20 + ((letter >> (4 * digit)) & 0xf);
  return at + LARGEST_LETTER;
}

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  const letter = /[\p{L}\p{N}]/u.test(text) ? foldLetter(text) : NO_LETTER;
  letters[unit] = letter;
  return letter;
}

/** «Café» is found by «cafe», as «ещё» is by «еще»; й stays apart from и. */
function foldLetter(text: string): number {
  const lower = text.toLowerCase();
  if (lower === 'ё') return 'е'.charCodeAt(0);
  const bare = lower.normalize('NFD').charCodeAt(0);
  return bare >= A && bare < 0x80 ? bare : lower.charCodeAt(0);
}

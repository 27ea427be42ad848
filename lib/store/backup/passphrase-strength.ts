/** Told to the person while they type; `short` is not taken. */
export const STRENGTHS = ['short', 'weak', 'fair', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

const SHORTEST = 8;
/*
 * Bits a thief has to guess. One graphics card of 2026 tries some ten thousand passphrases a second at a million rounds:
 * 2⁴⁰ are two years of it, 2⁵⁰ two thousand.
 */
const FAIR = 40;
const STRONG = 50;

/** What thieves try first, in both alphabets and as the one is typed on the other's keys. */
const COMMON =
  /^(password|passw0rd|pass|qwerty|admin|welcome|letmein|iloveyou|monkey|dragon|master|login|ozon|poryadok|пароль|привет|любовь|солнце|наташа|марина|андрей|сергей|админ|озон|порядок|йцукен|gfhjkm|ghbdtn|yfnfif)$/;

/** Neighbours on a keyboard or in the alphabet. */
const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
].flatMap((row) => [row, [...row].reverse().join('')]);

/**
 * How hard a passphrase is to guess: a rough count that rather says too little. A word counts as one of a few thousand,
 * whatever its length; what repeats or runs along the keyboard counts next to nothing.
 */
export function passphraseStrength(typed: string): Strength {
  const text = typed.normalize('NFKC').trim();
  if ([...text].length < SHORTEST) return 'short';
  const bits = bitsOf(text);
  return bits < FAIR ? 'weak' : bits < STRONG ? 'fair' : 'strong';
}

function bitsOf(text: string): number {
  const seen = new Set<string>();
  let bits = 0;
  for (const [part] of text.matchAll(/\p{L}+|\d+|[^\p{L}\d]+/gu)) {
    const plain = part.toLowerCase();
    bits += seen.has(plain) ? 1 : bitsOfPart(plain) + (plain === part ? 0 : 1);
    seen.add(plain);
  }
  return bits;
}

function bitsOfPart(part: string): number {
  const characters = [...part];
  if (characters.length > 2) {
    if (new Set(characters).size <= 2) return 4;
    if (COMMON.test(part) || ROWS.some((row) => row.includes(part))) return 4;
  }
  if (/^\d/.test(part)) return isDate(part) ? Math.min(15, characters.length * 2) : characters.length * 3.3;
  if (/^\p{L}/u.test(part)) {
    // A word of four letters or more is found in a list; what is longer than words are is none.
    return Math.min(characters.length * 4.7, 12 + Math.max(0, characters.length - 12) * 2);
  }
  return Math.min(characters.length * 3, 8);
}

/** A year, or a day with it: birthdays are tried early. */
function isDate(digits: string): boolean {
  return /^(19|20)\d{2}$|^[0-3]\d[01]\d(\d{2}|(19|20)\d{2})$|^(19|20)\d{2}[01]\d[0-3]\d$/.test(digits);
}

/** No letter or digit that looks like another one in print. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A passphrase nobody has to think of: five groups of four, 99 bits. */
export function inventPassphrase(): string {
  const letters: string[] = [];
  while (letters.length < 20) {
    // The byte's upper end is thrown away, or the first letters would come oftener than the last.
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      const letter = byte < 248 ? ALPHABET[byte % ALPHABET.length] : undefined;
      if (letter !== undefined && letters.length < 20) letters.push(letter);
    }
  }
  return letters.join('').replace(/.{4}(?=.)/g, '$&-');
}

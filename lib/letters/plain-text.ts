const SIMPLE: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u2007\u2009\u202F]/g, ' '],
  [/[«»„“”]/g, '"'],
  [/[’‘]/g, "'"],
  [/[—–−]/g, '-'],
  [/…/g, '...'],
  [/№ ?/g, 'N '],
  [/ ?₽\.?/g, ' руб.'],
  [/ ?₸/g, ' тенге'],
  [/ ?× ?/g, ' x '],
  [/[ \t]+$/gm, ''],
  [/\n{2,}/g, '\n'],
];

/**
 * A text in characters that every form takes, for the fields of authorities and old programs: straight quotes,
 * hyphens, words for signs, no empty lines. Says the same.
 */
export function plainText(text: string): string {
  return SIMPLE.reduce((plain, [pattern, simple]) => plain.replace(pattern, simple), text).trim();
}

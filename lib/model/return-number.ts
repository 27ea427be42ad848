/** The buyer's id, `-R` and a counter: `44563249-R37`. It does not name the order that the goods came with. */
const RETURN_NUMBER = /(?<![\w-])\d{6,12}-R\d{1,5}(?![\w-])/i;

/** The first return's number in a text, in the shop's own spelling; `null` where there is none. */
export function findReturnNumber(text: string): string | null {
  return RETURN_NUMBER.exec(text.slice(0, 4_000))?.[0].toUpperCase() ?? null;
}

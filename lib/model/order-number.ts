/** Buyer's id (8 or 10 digits were seen, 6–12 are allowed for), a hyphen, a counter (4 seen, 3–6 allowed). */
const ORDER_NUMBER = /^\d{6,12}-\d{3,6}$/;

/**
 * The order number in what a person typed or pasted: spaces, invisible marks, «№», and other dashes are forgiven.
 * `looksRight` is false where the form is not the known one; the text is then kept as it is, for Ozon
 * may change its numbers tomorrow.
 */
export function typedOrderNumber(text: string): { readonly number: string; readonly looksRight: boolean } {
  const number = text.replace(/[\s\p{Cf}№#]/gu, '').replace(/[\u2010-\u2015\u2212]/g, '-');
  return { number, looksRight: ORDER_NUMBER.test(number) };
}

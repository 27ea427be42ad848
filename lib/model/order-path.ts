/** The app writes capitals into it. */
const ORDER_PATH = /^\/my\/orderdetails(more)?\/?$/i;

/**
 * What of one order the page at a path shows: the order itself, or the page that Ozon calls more about it; `null` for
 * every other path.
 */
export function orderPathKind(path: string): 'order' | 'order-more' | null {
  const match = ORDER_PATH.exec(path);
  return match && (match[1] === undefined ? 'order' : 'order-more');
}

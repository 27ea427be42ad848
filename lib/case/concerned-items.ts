import type { Case } from '../model/case';
import type { Item, Order, Parcel } from '../model/order';

/** What names an item in a case: its article, else its name; `null`: nothing does. */
export function itemKey({ sku, name }: Item): string | null {
  return sku ?? name;
}

/**
 * The items that a case is about, of those that stand there: all, unless the case names some. Where the page shows none
 * of those any more, all again, for a letter about nothing helps nobody.
 */
export function concernedItems(
  order: Order,
  parcel: Parcel | null,
  concerns: readonly string[] | undefined,
): readonly Item[] {
  const all = (parcel ? [parcel] : order.parcels).flatMap((each) => each.items);
  if (!concerns) return all;
  const named = all.filter((item) => concerns.includes(itemKey(item) ?? ''));
  return named.length > 0 ? named : all;
}

/** What is left for a case that was about `all`, once some of it has become a case of its own; `undefined`: all of it. */
export function restOf(all: readonly Item[], taken: readonly string[]): readonly string[] | undefined {
  const keys = all.flatMap((item) => itemKey(item) ?? []);
  const rest = keys.filter((key) => !taken.includes(key));
  return taken.length === 0 || rest.length === 0 || rest.length === keys.length ? undefined : rest;
}

/** What two cases that become one are about: both their items, or all where one of them is about all. */
export function unitedItems(one: Case, other: Case): readonly string[] | undefined {
  if (!one.items || !other.items) return undefined;
  return [...new Set([...one.items, ...other.items])];
}

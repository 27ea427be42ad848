import type { Item } from '../model/order';
import type { Facts } from './facts';
import { moneyWords, pickForm, shortenName } from './russian';

/** More names make a message longer and no clearer. */
const NAMED = 5;
/** A name up to this length is written in full. */
const NAME_LENGTH = 120;

const REST = ['товар', 'товара', 'товаров'] as const;

/** The goods in one line and as a list: up to five by name, the rest counted. */
export function goodsFacts(items: readonly Item[]): Facts {
  const named = items.flatMap((item) => nameOf(item) ?? []).slice(0, NAMED);
  const more = items.length - named.length;
  if (named.length === 0) return items.length > 1 ? { several: true } : {};
  const line = named.map(({ item, name }) => (item.quantity > 1 ? `${name}, ${item.quantity} шт.` : name));
  if (more > 0) line.push(`и ещё ${more} ${pickForm(more, REST)}`);
  const seller = sameSeller(items);
  return {
    goods: line.join('; '),
    items: named.map(({ item, name }) => row(item, name)),
    ...(more > 0 && { 'items-more': more }),
    ...(items.length > 1 && { several: true }),
    ...(seller && { seller }),
  };
}

function nameOf(item: Item): { item: Item; name: string } | null {
  const name = shortenName(item.name ?? '', NAME_LENGTH);
  if (name) return { item, name };
  return item.sku ? { item, name: `товар с артикулом ${item.sku}` } : null;
}

function row(item: Item, name: string): Facts {
  return {
    item: name,
    ...(item.variant?.trim() && { 'item-variant': item.variant.trim() }),
    ...(item.sku && item.name?.trim() && { 'item-article': item.sku }),
    ...(item.quantity > 1 && { 'item-quantity': item.quantity }),
    // Of several pieces nobody knows whether the page prints the price of one or of all.
    ...(item.price && item.quantity === 1 && { 'item-price': moneyWords(item.price) }),
  };
}

function sameSeller(items: readonly Item[]): string | null {
  const sellers = new Set(items.map((item) => item.seller?.trim()));
  const [seller] = sellers;
  return sellers.size === 1 && seller ? seller : null;
}

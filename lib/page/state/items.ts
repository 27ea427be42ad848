import type { Item } from '../../model/order';
import { readMoney, readQuantity, unknownPrice } from '../text/read-money';
import { skuInLink } from '../text/read-numbers';
import { NO_ITEM } from '../told';
import { at, findObjects, firstText, listAt, textOf } from './json';

const MOST_ITEMS = 500;

/**
 * The items of a `shipmentWidget`: `items[].sellers[].products[]`. Where the way there has changed,
 * everything that links to a product counts as one.
 */
export function itemsOfShipment(state: unknown): readonly Item[] {
  const items = listAt(state, ['items']).flatMap((group) =>
    listAt(group, ['sellers']).flatMap((seller) => {
      const name = firstText(seller, ['name']);
      return listAt(seller, ['products']).map((product) => readProduct(product, name));
    }),
  );
  const known = items.filter((item) => item.name !== null || item.sku !== null);
  if (known.length > 0) return known.slice(0, MOST_ITEMS);
  return findObjects(state, linksToProduct)
    .map((product) => readProduct(product, null))
    .filter((item) => item.name !== null)
    .slice(0, MOST_ITEMS);
}

export function readProduct(product: unknown, seller: string | null): Item {
  const price = priceText(at(product, 'price'));
  const link = productLink(product);
  const variant = listAt(product, ['attributes'], 10)
    .map(textOf)
    .filter((text) => text !== null)
    .join(', ');
  return {
    ...NO_ITEM,
    sku:
      skuOf(firstText(product, ['title', 'common', 'action', 'id'], ['sku'], ['id'])) ??
      (link ? skuInLink(link) : null),
    name: firstText(product, ['title', 'name'], ['title'], ['name']),
    variant: variant || null,
    quantity: quantityOf(product, price),
    ...readPrice(price),
    seller,
  };
}

/** A price, or its text where the currency is not known. */
export function readPrice(text: string | null): Pick<Item, 'price' | 'priceText'> {
  const price = text === null ? null : readMoney(text);
  const kept = text === null || price ? null : unknownPrice(text, true);
  return kept === null ? { price } : { price, priceText: kept };
}

/** The current price out of a list of styled parts: the crossed-out one is another part. */
export function priceText(price: unknown): string | null {
  const parts = [...listAt(price, ['price'], 10), ...listAt(price, [], 10)];
  const current = parts.find((part) => at(part, 'textStyle') === 'PRICE') ?? parts[0];
  return textOf(current) ?? textOf(at(price, 'price')) ?? textOf(price);
}

function quantityOf(product: unknown, price: string | null): number {
  const said = [textOf(at(product, 'quantity')), price].map((text) => (text ? readQuantity(text) : null));
  const button = at(product, 'addToCartButton', 'action', 'quantity');
  const bought =
    typeof button === 'number' && Number.isInteger(button) && button > 0 && button < 10_000 ? button : 1;
  return said.find((quantity) => quantity !== null) ?? bought;
}

function skuOf(text: string | null): string | null {
  return text && /^\d{5,12}$/.test(text) ? text : null;
}

function productLink(product: unknown): string | null {
  return firstText(
    product,
    ['title', 'common', 'action', 'link'],
    ['title', 'action', 'link'],
    ['common', 'action', 'link'],
    ['action', 'link'],
    ['link'],
  );
}

function linksToProduct(object: object): boolean {
  const link = productLink(object);
  return (
    link !== null &&
    skuInLink(link) !== null &&
    firstText(object, ['title', 'name'], ['title'], ['name']) !== null
  );
}

import type { Item } from '../../model/order';
import { findDayMentions } from '../text/day-mentions';
import { fold, tidy } from '../text/fold';
import { readMoney, readQuantity, unknownPrice } from '../text/read-money';
import { skuInLink } from '../text/read-numbers';
import { readPayment, readStatus } from '../text/read-status';
import { isSecretText } from '../text/secret-text';
import { NO_ITEM } from '../told';
import type { Line } from './lines';

/** A parcel's lines, taken apart: what stands before the first item, and each item's own. */
export interface Taken {
  readonly head: readonly Line[];
  readonly items: readonly Item[];
}

/** The class that names of goods had from 2024 to 2026. */
const NAME_CLASS = 'tsCompact500Medium';

/** Buttons and captions beside an item that are no name of goods. */
const NO_NAME =
  /^(?:купить|в корзину|в избранное|оценить|оставить|написать|поделиться|вернуть|оформить|повторить|подробнее|продавец|похожие|добавить|хранится|отзыв|чек|итого|оплачено|доставка|скидка|способ|получатель|адрес)/;

/**
 * Takes items out of lines. An item begins where a link to another product does; where nothing links to
 * products, where a name stands in its lasting class.
 */
export function takeItems(lines: readonly Line[]): Taken {
  const linked = lines.some((line) => line.link !== null && skuInLink(line.link) !== null);
  const groups: { sku: string | null; lines: Line[] }[] = [];
  const head: Line[] = [];
  let inGoods = false;
  for (const line of lines) {
    const sku = line.link === null ? null : skuInLink(line.link);
    const group = groups.at(-1);
    const begins = linked
      ? sku !== null && sku !== group?.sku
      : line.classes.includes(NAME_CLASS) && isName(line);
    if (line.text !== '' && endsGoods(line)) inGoods = false;
    if (begins) {
      groups.push({ sku, lines: [line] });
      inGoods = true;
    } else if (groups.length > 0 && !inGoods) continue;
    else if (group) group.lines.push(line);
    else head.push(line);
  }
  return {
    head,
    items: groups.map((group) => readItem(group.sku, group.lines)).filter((item) => item.name ?? item.sku),
  };
}

function readItem(sku: string | null, lines: readonly Line[]): Item {
  const texts = lines.filter((line) => line.text !== '');
  const linked = texts.filter((line) => line.link !== null && isName(line));
  const named =
    linked.find((line) => line.classes.includes(NAME_CLASS)) ??
    linked[0] ??
    texts.find((line) => line.classes.includes(NAME_CLASS) && isName(line)) ??
    texts.find(isName);
  const behind = named ? texts.slice(texts.indexOf(named) + 1) : texts;
  const variant = behind.find(
    (line) => /^[А-ЯЁA-Z][а-яёa-z ]{1,30}: ?\S/.test(line.text) && !NO_NAME.test(fold(line.text)),
  );
  const seller = behind.find((line) => /^продавец:? ?\S/i.test(line.text));
  const price = texts.find((line) => line !== named && isPrice(line.text)) ?? splitPrice(texts);
  const kept = price
    ? null
    : texts
        .map((line) => (line === named ? null : unknownPrice(line.text, false)))
        .find((one) => one !== null);
  const quantity = texts
    .map((line) => readQuantity(line.text))
    .find((one, nth) => one !== null && texts[nth] !== named);
  return {
    ...NO_ITEM,
    sku,
    name: named ? tidy(named.text) : null,
    variant: variant ? tidy(variant.text) : null,
    quantity: quantity ?? 1,
    price: price ? readMoney(price.text) : null,
    ...(kept && { priceText: kept }),
    seller: seller ? tidy(seller.text.replace(/^продавец:? ?/i, '')) || null : null,
  };
}

/** What stands behind the goods of a parcel: who gets them and where, what they cost together. */
function endsGoods(line: Line): boolean {
  const product = line.link !== null && skuInLink(line.link) !== null;
  return !product && (isSecretText(line.text) || /^(?:оплачено|итого|к оплате|всего)/.test(fold(line.text)));
}

/** A line that is a price and nothing else, «2 x 345 ₽»: a name of goods may hold a sum too. */
function isPrice(text: string): boolean {
  return text.length < 40 && readMoney(text) !== null && text.replace(/[\d\s.,]/g, '').length <= 6;
}

/** «1 958,42» and «₽» in two elements. */
function splitPrice(lines: readonly Line[]): Line | undefined {
  return lines
    .map((line, nth) => ({ ...line, text: `${line.text} ${lines[nth + 1]?.text ?? ''}` }))
    .find((line) => line.text.length < 40 && /^[\d\s]/.test(line.text) && readMoney(line.text) !== null);
}

function isName(line: Line): boolean {
  const { text } = line;
  if (text.length < 3 || NO_NAME.test(fold(text))) return false;
  if (/^[\d\s.,x×х*%₽+−–-]+$/i.test(text) || isPrice(text)) return false;
  if (/^\d{1,4} ?шт/.test(text) || /^[А-ЯЁ][а-яё ]{1,30}: ?\S/.test(text)) return false;
  if (line.link !== null && skuInLink(line.link) !== null) return true;
  if (isSecretText(text)) return false;
  const short = text.length < 40;
  return (
    !(short && (readStatus(text) ?? readPayment(text)) !== null) &&
    !(short && findDayMentions(text).mentions.length > 0)
  );
}

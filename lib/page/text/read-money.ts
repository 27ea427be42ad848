import type { Money } from '../../model/money';
import { tidy } from './fold';

/** Signs and words for money on Ozon's pages; `₽`, `₸`, `BYN` and `¥` were seen, the others were not. */
const SIGNS: readonly (readonly [sign: string, currency: string])[] = [
  ['₽', 'RUB'],
  ['руб', 'RUB'],
  ['rub', 'RUB'],
  ['р.', 'RUB'],
  ['₸', 'KZT'],
  ['тенге', 'KZT'],
  ['тг', 'KZT'],
  ['kzt', 'KZT'],
  ['byn', 'BYN'],
  ['br', 'BYN'],
  ['б.р', 'BYN'],
  ['֏', 'AMD'],
  ['amd', 'AMD'],
  ['драм', 'AMD'],
  ['uzs', 'UZS'],
  ['som', 'UZS'],
  ['сум', 'UZS'],
  ['сом', 'KGS'],
  ['kgs', 'KGS'],
  ['¥', 'CNY'],
  ['cny', 'CNY'],
  ['юан', 'CNY'],
  ['₾', 'GEL'],
  ['gel', 'GEL'],
  ['₼', 'AZN'],
  ['azn', 'AZN'],
  ['₮', 'MNT'],
  ['mnt', 'MNT'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['$', 'USD'],
  ['usd', 'USD'],
];

/** What may stand behind a word for money: «рублей», «драмов», «юаней». */
const ENDINGS = new Set(['', 'лей', 'ля', 'ль', 'а', 'ов', 'ей', 'я', 'ь']);

/** «1 958,42» and what stands behind it: groups of three after any kind of space, or no groups at all. */
const SUM =
  /(?:(?<=^|\s)([-−–])\s?)?(?<![\d.,])(?:(\d{1,3}(?:\s\d{3}){1,4})|(\d{1,12}))(?:[.,](\d{1,2}))?\s?([^\d\s]{1,12})/g;

/**
 * The first sum of money in a text, whatever stands around it: «2 x 345 ₽» is 345 ₽. `null` where there is
 * none, or one in a currency that is not known: better no sum than a wrong one.
 */
export function readMoney(text: string): Money | null {
  if (!/\d/.test(text)) return null;
  for (const [, minus, grouped, plain, minor = '', sign = ''] of text
    .slice(0, 300)
    .toLowerCase()
    .matchAll(SUM)) {
    const currency = currencyOf(sign);
    if (!currency) continue;
    const whole = Number((grouped ?? plain ?? '').replace(/\s/g, ''));
    const amount = whole * 100 + Number(minor.padEnd(2, '0'));
    return Number.isSafeInteger(amount) ? { amount: minus ? -amount : amount, currency } : null;
  }
  return null;
}

/** Words behind a number that are measures and no money. */
const MEASURES =
  /^(?:шт|кг|г|гр|мг|л|мл|см|мм|м|км|дн|дней|день|дня|ч|час|мин|ед|уп|год|лет|баллов|балла|балл|x|х)$/;

/**
 * A price in a currency that nobody here knows, as it stands there: «3 490,50 ¤». Kept so that the person sees it;
 * nothing is worked out from it. `null` where the text is none, or one that `readMoney` reads.
 * @param surely true where the place says that it is a price: then whatever short text with a figure is kept
 */
export function unknownPrice(text: string, surely: boolean): string | null {
  const line = tidy(text, 41);
  if (line.length > 40 || !/\d/.test(line) || readMoney(line) !== null) return null;
  const sign = /^(?:\d{1,4}\s?[x×х*]\s?)?(?:(\p{Sc})\s?)?\d[\d\s.,]*\s?(\p{Sc}|[\p{L}.'’ʻ]{1,6})?$/u.exec(
    line,
  );
  const named =
    sign !== null && (sign[1] ?? sign[2]) !== undefined && !MEASURES.test((sign[2] ?? '').toLowerCase());
  return named || (surely && sign !== null) ? line : null;
}

function currencyOf(word: string): string | null {
  const sign = word.replace(/['‘’ʻʼ`]/g, '');
  const found = SIGNS.find(([start]) => sign.startsWith(start) && hasEnding(sign.slice(start.length)));
  return found?.[1] ?? null;
}

function hasEnding(rest: string): boolean {
  return ENDINGS.has(/^\p{L}*/u.exec(rest)?.[0] ?? '');
}

/** «2 x 345 ₽» and «2 шт» are two; `null` where the text names no quantity. */
export function readQuantity(text: string): number | null {
  const match = /(?<![\d.,])(\d{1,4})\s?(?:[xх×*](?=\s?\d)|шт(?![а-яё]))/.exec(
    text.slice(0, 300).toLowerCase(),
  );
  const quantity = Number(match?.[1] ?? 0);
  return quantity > 0 ? quantity : null;
}

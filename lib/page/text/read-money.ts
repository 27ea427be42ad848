import type { Money } from '../../model/money';

/** Signs and words for money on Ozon's pages; `₽`, `₸`, `BYN` and `¥` were seen, the others were not. */
const CURRENCIES: readonly (readonly [sign: string, currency: string])[] = [
  ['₽|руб(?:лей|ля|ль|\\.)?|rub|р\\.', 'RUB'],
  ['₸|тенге|тг\\.?|kzt', 'KZT'],
  ['byn|br|б\\.\\s?р\\.', 'BYN'],
  ['֏|amd|драм(?:ов|а)?', 'AMD'],
  ["uzs|so['‘’ʻʼ`]m|сум(?:ов|а)?(?![а-яё])", 'UZS'],
  ['kgs|сом(?:ов|а)?(?![а-яё])', 'KGS'],
  ['¥|cny|юан(?:ей|я|ь)', 'CNY'],
  ['₾|gel', 'GEL'],
  ['₼|azn', 'AZN'],
  ['₮|mnt', 'MNT'],
  ['€|eur', 'EUR'],
  ['\\$|usd', 'USD'],
];

/** «1 958,42»: groups of three after any kind of space, or no groups; kopecks after a comma or a dot. */
const AMOUNT = String.raw`(?<![\d.,])(?:(\d{1,3}(?:\s\d{3}){1,4})|(\d{1,12}))(?:[.,](\d{1,2}))?`;

const SUM = new RegExp(
  `(?:(?<=^|\\s)([-−–])\\s?)?${AMOUNT}\\s?(?:${CURRENCIES.map(([sign]) => `(${sign})`).join('|')})`,
  'i',
);

/**
 * The first sum of money in a text, whatever stands around it: «2 x 345 ₽» is 345 ₽. `null` where there is
 * none, or one in a currency that is not known: better no sum than a wrong one.
 */
export function readMoney(text: string): Money | null {
  const match = /\d/.test(text) ? SUM.exec(text.slice(0, 300)) : null;
  if (!match) return null;
  const [, minus, grouped, plain, minor = '', ...signs] = match;
  const currency = CURRENCIES[signs.findIndex((sign) => sign !== undefined)]?.[1];
  if (!currency) return null;
  const whole = Number((grouped ?? plain ?? '').replace(/\s/g, ''));
  const amount = whole * 100 + Number(minor.padEnd(2, '0'));
  return Number.isSafeInteger(amount) ? { amount: minus ? -amount : amount, currency } : null;
}

/** «2 x 345 ₽» and «2 шт» are two; `null` where the text names no quantity. */
export function readQuantity(text: string): number | null {
  const match = /(?<![\d.,])(\d{1,4})\s?(?:[xх×*](?=\s?\d)|шт(?![а-яё]))/i.exec(text.slice(0, 300));
  const quantity = Number(match?.[1] ?? 0);
  return quantity > 0 ? quantity : null;
}

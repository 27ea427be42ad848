import type { IsoDay } from '../model/day';
import { decimalAmount, type Money } from '../model/money';
import type { DayWords } from './facts';

/** The form that goes with a whole number: 1 день, 2 дня, 5 дней, 21 день. */
export function pickForm(count: number, [one, few, many]: readonly [string, string, string]): string {
  const tens = count % 100;
  const ones = count % 10;
  if (tens > 10 && tens < 15) return many;
  if (ones === 1) return one;
  return ones > 1 && ones < 5 ? few : many;
}

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** A day in words, as it stands after «от», «до» and alone. The year is left out of `short` when it is this year's. */
export function dayWords(day: IsoDay, today: IsoDay): DayWords {
  const [year = '', month = '', date = ''] = day.split('-');
  const words = `${Number(date)} ${MONTHS[Number(month) - 1]}`;
  const full = `${words} ${year} года`;
  return { short: today.startsWith(year) ? words : full, year: full };
}

const SIGNS: Readonly<Record<string, string>> = { RUB: '₽', KZT: '₸' };

/** `1 958,42 ₽`, with spaces that do not break; kopecks only where there are any. */
export function moneyWords(money: Money): string {
  const [whole = '', minor] = decimalAmount(money).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  return `${grouped}${minor === '00' ? '' : `,${minor}`}\u00A0${SIGNS[money.currency] ?? money.currency}`;
}

/** Cuts a long name at the end of a word. */
export function shortenName(name: string, limit: number): string {
  const clean = name.trim().replace(/\s+/g, ' ');
  const letters = Array.from(clean);
  if (letters.length <= limit) return clean;
  const cut = letters.slice(0, limit).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,.;:–—-]+$/, '')}…`;
}

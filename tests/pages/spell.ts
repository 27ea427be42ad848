import type { IsoDay } from '../../lib/model/day.ts';

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

/** U+2009, which Ozon puts between thousands and before the sign of the currency. */
export const THIN = '\u2009';

/** «17 сентября», and «8 августа 2025» where the year is not this one. */
export function spellDay(day: IsoDay, today: IsoDay): string {
  const short = `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${short} ${day.slice(0, 4)}`;
}

/** «17 сентября»: a promised day is printed without its year. */
export function spellNearDay(day: IsoDay): string {
  return spellDay(day, day);
}

/** «19 ноября», «с 21 до 27 августа», «с 28 июля до 3 августа». */
export function spellExpected(days: IsoDay | readonly [IsoDay, IsoDay]): string {
  if (typeof days === 'string') return spellNearDay(days);
  const [from, to] = days;
  const start = from.slice(5, 7) === to.slice(5, 7) ? String(Number(from.slice(8))) : spellNearDay(from);
  return `с ${start} до ${spellNearDay(to)}`;
}

/** «1 958,42 ₽»; kopecks only where there are some, as on Ozon. */
export function spellMoney(kopecks: number, sign = '₽'): string {
  const whole = String(Math.floor(kopecks / 100)).replace(/\B(?=(?:\d{3})+$)/g, THIN);
  const rest = kopecks % 100;
  return `${whole}${rest ? `,${String(rest).padStart(2, '0')}` : ''}${THIN}${sign}`;
}

import type { Language } from '../model/settings';
import type { WhyFigures } from '../model/why';
import { formatDay } from './format-day';
import { formatMoney } from './format-money';
import { type Forms, plural } from './plural';

const COUNTED: Record<Language, Readonly<Record<string, Forms>>> = {
  ru: {
    'calendar-day': { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
    'working-day': { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' },
    hour: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
    month: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
    year: { one: 'год', few: 'года', many: 'лет', other: 'года' },
  },
  en: {
    'calendar-day': { one: 'day', other: 'days' },
    'working-day': { one: 'working day', other: 'working days' },
    hour: { one: 'hour', other: 'hours' },
    month: { one: 'month', other: 'months' },
    year: { one: 'year', other: 'years' },
  },
};

/** A figure with its unit: `10 дней`, `0,5 %`, `100 000 ₽`. */
export function formatFigure(language: Language, value: number, unit: string | null): string {
  if (unit === 'rouble') return formatMoney(language, { amount: value * 100, currency: 'RUB' });
  if (unit === 'percent' || unit === 'percent-per-day') {
    const number = new Intl.NumberFormat(language === 'ru' ? 'ru-RU' : 'en-GB').format(value);
    return language === 'ru' ? `${number}\u00A0%` : `${number}%`;
  }
  const forms = unit === null ? undefined : COUNTED[language][unit];
  return forms ? plural(language, value, forms) : String(value);
}

/**
 * Puts figures into a text: `{value}`, `{from}`, `{due}`, `{day}`, `{sum}`, `{base}`. A part in square brackets is left
 * out where one of its figures is not known; elsewhere an unknown figure leaves nothing behind.
 */
export function fillWords(language: Language, text: string, figures: WhyFigures): string {
  const put = (name: string): string | null => {
    if (name === 'value') {
      return figures.value === null ? null : formatFigure(language, figures.value, figures.unit);
    }
    if (name === 'sum' || name === 'base') {
      const money = figures[name];
      return money && formatMoney(language, money);
    }
    const day = name === 'from' ? figures.from : name === 'due' ? figures.due : figures.day;
    const isThisYear = day?.slice(0, 4) === figures.today.slice(0, 4);
    return day && formatDay(language, day, isThisYear ? 'day' : 'with-year');
  };
  const fill = (part: string) => part.replace(/\{(\w+)\}/g, (_, name: string) => put(name) ?? '');
  const isKnown = (part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => put(name) !== null);
  const filled = fill(text.replace(/\[([^\]]*)\]/g, (_, part: string) => (isKnown(part) ? part : '')));
  // «20 ноября 2028 г.» brings the full stop with it.
  return filled.replace(/\.\.$/, '.');
}

import type { Money } from '../model/money';
import type { Language } from '../model/settings';

const LOCALE: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' };

/** `1 958,42 ₽`; whole sums go without kopecks. A currency the browser does not know keeps its code. */
export function formatMoney(language: Language, money: Money): string {
  const whole = money.amount % 100 === 0;
  return new Intl.NumberFormat(LOCALE[language], {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(money.amount / 100);
}

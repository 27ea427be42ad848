import type { Money } from './money';

const CURRENCY_OF_SHOP: Readonly<Record<string, string>> = {
  'ozon.by': 'BYN',
  'ozon.kz': 'KZT',
  'am.ozon.com': 'AMD',
  'uz.ozon.com': 'UZS',
};

/** «1 958,42», as a person types a sum, in the currency of the shop; `null` where it is none. */
export function typedSum(text: string, shop: string): Money | null {
  const plain = text.replace(/[\s\p{Cf}]/gu, '').replace(/[^\d.,]+$/, '');
  const [, whole, minor = ''] = /^(\d{1,11})(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === undefined) return null;
  return {
    amount: Number(whole) * 100 + Number(minor.padEnd(2, '0')),
    currency: CURRENCY_OF_SHOP[shop] ?? 'RUB',
  };
}

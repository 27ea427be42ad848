import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '../../lib/model/money';
import { readMoney, readQuantity } from '../../lib/page/text/read-money';
import { spellMoney } from '../pages/spell';

const rub = (amount: number): Money => ({ amount, currency: 'RUB' });

describe('sums', () => {
  it.each<[string, Money | null]>([
    ['1\u2009958,42\u2009₽', rub(195842)],
    ['1\u202f958,42\u202f₽', rub(195842)],
    ['1\u00a0958,42\u00a0₽', rub(195842)],
    ['1 958,42 ₽', rub(195842)],
    ['1958,42₽', rub(195842)],
    ['1₽', rub(100)],
    ['12\u2009345\u2009678\u2009₽', rub(1234567800)],
    ['345,5 ₽', rub(34550)],
    ['345.50 ₽', rub(34550)],
    ['2 x 345 ₽', rub(34500)],
    ['2 × 1\u2009345 ₽', rub(134500)],
    ['Итого: 3 490 руб.', rub(349000)],
    ['3 490 рублей', rub(349000)],
    ['3 490 р.', rub(349000)],
    ['− 500 ₽', rub(-50000)],
    ['100 таблеток 345 ₽', rub(34500)],
    ['от 345 ₽', rub(34500)],
    ['12 990 ₸', { amount: 1299000, currency: 'KZT' }],
    ['45,90 BYN', { amount: 4590, currency: 'BYN' }],
    ['45,90 Br', { amount: 4590, currency: 'BYN' }],
    ['4 500 ֏', { amount: 450000, currency: 'AMD' }],
    ['1 200 сом', { amount: 120000, currency: 'KGS' }],
    ["120 000 so'm", { amount: 12000000, currency: 'UZS' }],
    ['120 000 soʻm', { amount: 12000000, currency: 'UZS' }],
    ['199 ¥', { amount: 19900, currency: 'CNY' }],
    ['345 ¤', null],
    ['345', null],
    ['₽', null],
    ['2 шт', null],
    ['сумма не указана', null],
    ['99999999999999999999 ₽', null],
    ['', null],
  ])('%s', (text, money) => {
    expect(readMoney(text)).toEqual(money);
  });

  it('every sum comes back through every kind of space', () => {
    const spaces = fc.constantFrom('\u2009', '\u202f', '\u00a0', ' ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), spaces, (kopecks, space) => {
        const text = spellMoney(kopecks).replaceAll('\u2009', space);
        expect(readMoney(text), text).toEqual(rub(kopecks));
        expect(readMoney(`2 x ${text}`)).toEqual(rub(kopecks));
      }),
    );
  });

  it('any text at all gives a whole number or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(Number.isSafeInteger(readMoney(text)?.amount ?? 0)).toBe(true);
      }),
    );
  });
});

describe('quantities', () => {
  it.each<[string, number | null]>([
    ['2 x 345 ₽', 2],
    ['2 х 345 ₽', 2],
    ['2 × 345 ₽', 2],
    ['12x345₽', 12],
    ['2 шт', 2],
    ['2 шт.', 2],
    ['10\u00a0шт', 10],
    ['0 шт', null],
    ['1,5 шт', null],
    ['345 ₽', null],
    ['2 штанги', null],
    ['', null],
  ])('%s', (text, quantity) => {
    expect(readQuantity(text)).toBe(quantity);
  });
});

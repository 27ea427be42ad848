import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '../../lib/model/money';
import { readMoney, readQuantity, unknownPrice } from '../../lib/page/text/read-money';
import { spellMoney } from '../pages/spell';

/** Signs as the shops print them, with the currency that each is. */
const SIGNS = [
  ['₽', 'RUB'],
  ['руб.', 'RUB'],
  ['рублей', 'RUB'],
  ['₸', 'KZT'],
  ['BYN', 'BYN'],
  ['Br', 'BYN'],
  ['֏', 'AMD'],
  ['сом', 'KGS'],
  ["so'm", 'UZS'],
  ['soʻm', 'UZS'],
  ['¥', 'CNY'],
] as const;

const rub = (amount: number): Money => ({ amount, currency: 'RUB' });

describe('sums', () => {
  it.each<[string, Money | null]>([
    ['1\u2009958,42\u2009₽', rub(195842)],
    ['1\u202f958,42\u202f₽', rub(195842)],
    ['1\u00a0958,42\u00a0₽', rub(195842)],
    ['1 958,42 ₽', rub(195842)],
    ['1958,42₽', rub(195842)],
    ['1₽', rub(100)],
    ['1\u2009₽', rub(100)],
    ['0,05 ₽', rub(5)],
    ['1 958, 42 ₽', rub(4200)],
    ['1\n958,42\n₽', rub(195842)],
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
    ['45,90 BYN.', { amount: 4590, currency: 'BYN' }],
    ['45,90 б.р.', { amount: 4590, currency: 'BYN' }],
    ['12 990 тенге', { amount: 1299000, currency: 'KZT' }],
    ['12 990 тг', { amount: 1299000, currency: 'KZT' }],
    ['4 500 драмов', { amount: 450000, currency: 'AMD' }],
    ['120 000 сум', { amount: 12000000, currency: 'UZS' }],
    ['45,90 Br', { amount: 4590, currency: 'BYN' }],
    ['4 500 ֏', { amount: 450000, currency: 'AMD' }],
    ['1 200 сом', { amount: 120000, currency: 'KGS' }],
    ["120 000 so'm", { amount: 12000000, currency: 'UZS' }],
    ['120 000 soʻm', { amount: 12000000, currency: 'UZS' }],
    ['199 ¥', { amount: 19900, currency: 'CNY' }],
    ['345 ¤', null],
    ['345 крон', null],
    ['345 сомнений', null],
    ['３４５ ₽', null],
    ['٣٤٥ ₽', null],
    ['345 баллов', null],
    ['345 ₿', null],
    ['345', null],
    ['₽', null],
    ['2 шт', null],
    ['сумма не указана', null],
    ['99999999999999999999 ₽', null],
    ['', null],
  ])('%s', (text, money) => {
    expect(readMoney(text)).toEqual(money);
  });

  it('every sum comes back through every space, sign and way to write kopecks', () => {
    const spaces = fc.constantFrom('\u2009', '\u202f', '\u00a0', ' ', '');
    const signs = fc.constantFrom(...SIGNS);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_999 }),
        spaces,
        signs,
        fc.constantFrom(',', '.'),
        fc.constantFrom('', '2 x ', '3 × ', 'от ', 'Итого: '),
        (minor, space, [sign, currency], point, before) => {
          const [whole = '', rest = ''] = spellMoney(minor, '').trim().split(',');
          const sum = `${whole}${rest ? point + rest : ''}\u2009${sign}`.replaceAll('\u2009', space);
          expect(readMoney(before + sum), before + sum).toEqual({ amount: minor, currency });
        },
      ),
    );
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

describe('a price in a currency that nobody here knows is kept as it stands', () => {
  it.each<[text: string, surely: string | null, perhaps: string | null]>([
    ['3 490,50 ¤', '3 490,50 ¤', '3 490,50 ¤'],
    ['3\u2009490,50\u2009¤', '3 490,50 ¤', '3 490,50 ¤'],
    ['345 ₿', '345 ₿', '345 ₿'],
    ['₦ 345', '₦ 345', '₦ 345'],
    ['345 крон', '345 крон', '345 крон'],
    ['2 x 345 крон', '2 x 345 крон', '2 x 345 крон'],
    ["345 so'xm", "345 so'xm", "345 so'xm"],
    // Where the place says that it is a price, a bare figure is kept too; anywhere else it may be anything.
    ['345', '345', null],
    ['3 490,50', '3 490,50', null],
    ['345 шт', '345 шт', null],
    ['2 кг', '2 кг', null],
    ['100 баллов', '100 баллов', null],
    // No price: one that is understood, a sentence, no figure at all, a number that is somebody's.
    ['345 ₽', null, null],
    ['Цена уточняется', null, null],
    ['Скоро будет скидка 20 процентов на всё', null, null],
    ['', null, null],
    ['¤', null, null],
    ['+7 000 123-45-67', null, null],
    ['58310472 — код для получения', null, null],
    ['1'.repeat(50), null, null],
  ])('«%s»', (text, surely, perhaps) => {
    expect(unknownPrice(text, true)).toBe(surely);
    expect(unknownPrice(text, false)).toBe(perhaps);
  });

  it('is never one that is understood, and never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.boolean(), (text, surely) => {
        const kept = unknownPrice(text, surely);
        if (kept === null) return;
        expect(readMoney(kept)).toBeNull();
        expect(kept.length).toBeLessThanOrEqual(40);
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
    ['2 X 345 ₽', 2],
    ['2 * 345 ₽', 2],
    ['2\u2009×\u2009345\u2009₽', 2],
    ['2\u00a0шт\u00a0·\u00a0345\u00a0₽', 2],
    ['９ шт', null],
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReturnNumber } from '../../lib/model/return-number';
import { readOrderLink } from '../../lib/page/lists/order-link';
import {
  findMarkedNumbers,
  findNumbers,
  findPosting,
  shipmentIdInLink,
  skuInLink,
} from '../../lib/page/text/read-numbers';

describe('order and posting numbers', () => {
  it.each<[string, string | null, string | null]>([
    ['44563249-0877', '44563249-0877', null],
    ['0208297309-0043', '0208297309-0043', null],
    ['123456-123', '123456-123', null],
    ['123456789012-123456', '123456789012-123456', null],
    ['12345-0877', null, null],
    ['44563249-08', null, null],
    ['４４５６３２４９-0877', null, null],
    ['44563249–0877', null, null],
    ['44563249-0877-12345', null, null],
    ['Заказ №0208297309-0043', '0208297309-0043', null],
    ['2130415463-0013.', '2130415463-0013', null],
    ['44563249-0833-6', '44563249-0833', '44563249-0833-6'],
    ['Отправление 0132112277-0101-1', '0132112277-0101', '0132112277-0101-1'],
    ['FBS-3769566873-S2532799', null, null],
    ['44563249-R37', null, null],
    ['1a2b3-44563249-0877-00112233-4455-6677-8899-001122334455-0-0', null, null],
    ['00112233-4455-6677-8899-001122334455', null, null],
    ['8 000 123-45-67', null, null],
    ['12345-1234', null, null],
    ['1234567890123-1234', null, null],
  ])('%s', (text, order, posting) => {
    expect(findNumbers(text)).toEqual(order === null ? [] : [{ order, posting }]);
  });

  it.each([
    ['/my/orderdetails/?order=44563249-0877&postingId=47288826961', ['44563249-0877']],
    [String.raw`"link":"\u002Fmy\u002Forderdetails\u002F?order=44563249-0877\u0026at=1"`, ['44563249-0877']],
    [String.raw`?order\u003D44563249-0877`, ['44563249-0877']],
    ['orderListTile_44563249-0877', ['44563249-0877']],
    ['{"orderIds":["44563249-0877"]}', ['44563249-0877']],
    ['{"postingNumber":"44563249-0833-6"}', ['44563249-0833']],
    ['{"name":"Фильтр 123456-7890"}', []],
  ])('where a word says so: %s', (text, numbers) => {
    expect(findMarkedNumbers(text)).toEqual(numbers);
  });

  it('the first posting’s number in a parcel’s lines', () => {
    expect(findPosting(['В пути', 'Заказ 44563249-0833', '44563249-0833-6', '44563249-0833-7'])).toBe(
      '44563249-0833-6',
    );
    expect(findPosting(['В пути', 'Заказ 44563249-0833', 'Возврат 44563249-R37'])).toBeNull();
  });

  it('every number of the known form is found in a sentence', () => {
    const digits = (min: number, max: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });
    fc.assert(
      fc.property(digits(6, 12), digits(3, 6), digits(1, 3), (buyer, count, nth) => {
        const order = `${buyer}-${count}`;
        expect(findNumbers(`Заказ ${order}, отправление ${order}-${nth}`)).toEqual([
          { order, posting: null },
          { order, posting: `${order}-${nth}` },
        ]);
      }),
    );
  });
});

describe('links', () => {
  it('the packed link of a row with several parcels', () => {
    const data = Buffer.from('{"postings":["44563249-0833-6","44563249-0840-1"],"orderIds":[]}').toString(
      'base64url',
    );
    expect(readOrderLink(`v2/cacheOrderProducts?data=${data}`)).toEqual({
      shipmentId: null,
      numbers: [
        { order: '44563249-0833', posting: '44563249-0833-6' },
        { order: '44563249-0840', posting: '44563249-0840-1' },
      ],
    });
  });

  it.each([
    ['/my/orderdetails/?order=44563249-0877&postingId=47288826961', '47288826961'],
    ['/my/orderdetails/?shipment_id=47288826961&order=44563249-0877', '47288826961'],
    ['/my/orderdetails/?order=44563249-0877&shipmentId=47288826961#x', '47288826961'],
    ['/my/orderdetails/?order=44563249-0877&POSTINGID=47288826961', '47288826961'],
    ['/my/orderdetails/?order=44563249-0877&postingId=FBS-3769566873', null],
    ['/my/orderdetails/?order=44563249-0877&postingId=1', null],
    ['/my/orderdetails/?order=44563249-0877&postingId=12345678901234567', null],
    ['/my/orderdetails/?order=44563249-0877', null],
  ])('the parcel in %s', (link, id) => {
    expect(shipmentIdInLink(link)).toBe(id);
  });

  it.each(['v2/cacheOrderProducts?data=%%%%%%%%', 'v2/cacheOrderProducts?data=', '', '/my/orderlist'])(
    'no order in %s',
    (link) => {
      expect(readOrderLink(link).numbers).toEqual([]);
    },
  );

  it.each([
    ['/product/ryukzak-gorodskoy-3207911181/', '3207911181'],
    ['https://www.ozon.ru/product/kruzhka-480112233?at=1', '480112233'],
    ['/product/912345678/', '912345678'],
    ['/category/tovary-15500/', null],
    ['/product/', null],
  ])('article in %s', (link, sku) => {
    expect(skuInLink(link)).toBe(sku);
  });
});

describe('return numbers', () => {
  it.each<[string, string | null]>([
    ['44563249-R37', '44563249-R37'],
    ['0208297309-R4', '0208297309-R4'],
    ['44563249-r37', '44563249-R37'],
    ['Возврат №44563249-R37.', '44563249-R37'],
    ['Возврат 44563249-R37, заказ 44563249-0877', '44563249-R37'],
    ['44563249-0877', null],
    ['44563249-R', null],
    ['44563-R37', null],
    ['1234567890123-R37', null],
    ['44563249-R123456', null],
    ['FBS-3769566873-S2532799', null],
    ['44563249-R37-1', null],
    ['44563249-R37b', null],
    ['44563249–R37', null],
    ['', null],
  ])('%s', (text, number) => {
    expect(findReturnNumber(text)).toBe(number);
  });

  it('are found in whatever words stand around them, and are never an order’s', () => {
    const number = fc
      .tuple(fc.integer({ min: 100_000, max: 999_999_999_999 }), fc.integer({ min: 1, max: 99_999 }))
      .map(([buyer, counter]) => `${buyer}-R${counter}`);
    const around = fc.constantFrom('', ' ', 'Возврат № ', 'номер: ', '(', '\n');
    fc.assert(
      fc.property(number, around, fc.constantFrom('', '.', ' оформлен', ')', '\n'), (one, before, after) => {
        expect(findReturnNumber(before + one + after)).toBe(one);
        expect(findNumbers(before + one + after)).toEqual([]);
      }),
    );
  });
});

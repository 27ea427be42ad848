import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderPathKind } from '../../lib/model/order-path';
import { readAddress, showsOneOrder } from '../../lib/model/page-address';

it.each([
  ['https://www.ozon.ru/my/orderdetails/?order=44563249-0877', 'order', '44563249-0877', null],
  [
    'https://www.ozon.ru/my/orderdetails?order=44563249-0877&postingId=47288826961',
    'order',
    '44563249-0877',
    '47288826961',
  ],
  [
    'https://www.ozon.ru/my/orderDetails/?selectedTab=active&order=0208297309-0043&__rr=1',
    'order',
    '0208297309-0043',
    null,
  ],
  [
    'https://www.ozon.ru/my/orderdetails/?order=44563249-0877&shipment_id=47288826961',
    'order',
    '44563249-0877',
    '47288826961',
  ],
  ['https://www.ozon.ru/my/orderdetails/?order=44563249-0833-6', 'order', '44563249-0833', null],
  ['https://m.ozon.ru/my/orderDetailsMore?order=44563249-0877', 'order-more', '44563249-0877', null],
  ['https://www.ozon.ru/my/orderdetails/?order=FBS-3769566873-S2532799', 'order', null, null],
  ['https://www.ozon.ru/my/orderdetails/?postingId=47288826961', 'order', null, '47288826961'],
  ['https://ozon.by/my/orderlist?selectedTab=archive&selectedYear=2024', 'orders', null, null],
  ['https://ozon.kz/my/orderlist/', 'orders', null, null],
  ['https://am.ozon.com/my/returns', 'returns', null, null],
  ['https://uz.ozon.com/my/returnDetails?returnNumber=44563249-R37', 'return', null, null],
  ['https://www.ozon.ru/my/orderReceipts/?order=44563249-0877', 'receipts', '44563249-0877', null],
  ['https://www.ozon.ru/my/e-check?archive=1', 'receipts', null, null],
  ['https://www.ozon.ru/my/e-check/download?order=44563249-0877', 'receipts', '44563249-0877', null],
  ['https://www.ozon.ru/my/chat/', 'chat', null, null],
  ['https://www.ozon.ru/my/chat/4c2b?order=44563249-0877', 'chat', null, null],
  ['https://www.ozon.ru/my/main', 'account', null, null],
  ['https://www.ozon.ru/', 'shop', null, null],
  ['https://www.ozon.ru/category/ryukzaki-15500/?order=44563249-0877', 'shop', null, null],
  ['https://www.ozon.ru/product/kruzhka-480112233/?order=44563249-0877', 'product', null, null],
  ['https://www.ozon.ru/my/constructor', 'account', null, null],
])('%s', (address, kind, orderNumber, postingId) => {
  expect(readAddress(address)).toEqual({
    shop: new URL(address).host,
    kind,
    orderNumber,
    postingId,
    posting: address.includes('0833-6') ? '44563249-0833-6' : null,
    returnNumber: address.includes('-R37') ? '44563249-R37' : null,
  });
});

it.each([
  'https://seller.ozon.ru/my/orderdetails/?order=44563249-0877',
  'https://finance.ozon.ru/my/orderdetails/?order=44563249-0877',
  'https://global.ozon.com/my/orderdetails/?order=44563249-0877',
  'https://www.ozon.ru.example.org/my/orderdetails/?order=44563249-0877',
  'https://example.org/?https://www.ozon.ru/my/orderdetails/?order=44563249-0877',
  'http://www.ozon.ru/my/orderdetails/?order=44563249-0877',
  'chrome://newtab/',
  'nonsense',
  '',
])('no shop for buyers: %s', (address) => {
  expect(readAddress(address)).toMatchObject({ shop: null, orderNumber: null });
});

it.each([
  ['https://www.ozon.ru/my/orderdetails/?order=44563249-0877', 'order'],
  ['https://m.ozon.ru/my/orderDetailsMore?order=44563249-0877', 'order-more'],
  ['https://ozon.by/my/orderDetails#x', 'order'],
  ['https://www.ozon.ru/my/orderlist', null],
  ['https://www.ozon.ru/my/orderdetailsandmore/?order=44563249-0877', null],
  ['https://www.ozon.ru/my/returns?from=/my/orderdetails/', null],
])('the popup knows by the path alone which reader %s needs', (address, kind) => {
  expect(orderPathKind(new URL(address).pathname)).toBe(kind);
  expect(showsOneOrder(readAddress(address).kind)).toBe(kind !== null);
});

it.each([
  ['https://tracking.ozon.ru/?track=44563249-0833-6&__rr=1', 'tracking', '44563249-0833', '44563249-0833-6'],
  ['https://tracking.ozon.ru/?track=CN0123456789RU', 'tracking', null, null],
  ['https://tracking.ozon.ru/', 'tracking', null, null],
  ['https://seller.ozon.ru/app/orders?order=44563249-0877', 'seller', null, null],
  ['https://finance.ozon.ru/lk?order=44563249-0877', 'bank', null, null],
  ['https://www.ozon.ru.example.org/my/orderdetails/?order=44563249-0877', 'elsewhere', null, null],
])('named as what it is, and no shop: %s', (address, kind, orderNumber, posting) => {
  expect(readAddress(address)).toMatchObject({
    shop: null,
    kind,
    orderNumber,
    postingId: null,
    posting,
    returnNumber: null,
  });
});

it('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
      expect(readAddress(text).orderNumber).toBeNull();
    }),
  );
});

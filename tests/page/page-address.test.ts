import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAddress } from '../../lib/page/page-address';

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
  ['https://m.ozon.ru/my/orderDetailsMore?order=44563249-0877', 'order', '44563249-0877', null],
  ['https://www.ozon.ru/my/orderdetails/?order=FBS-3769566873-S2532799', 'order', null, null],
  ['https://www.ozon.ru/my/orderdetails/?postingId=47288826961', 'order', null, '47288826961'],
  ['https://ozon.by/my/orderlist?selectedTab=archive&selectedYear=2024', 'orders', null, null],
  ['https://ozon.kz/my/orderlist/', 'orders', null, null],
  ['https://am.ozon.com/my/returns', 'returns', null, null],
  ['https://uz.ozon.com/my/returnDetails?returnNumber=44563249-R37', 'return', null, null],
  ['https://www.ozon.ru/my/orderReceipts/?order=44563249-0877', 'receipts', '44563249-0877', null],
  ['https://www.ozon.ru/my/e-check?archive=1', 'receipts', null, null],
  ['https://www.ozon.ru/my/main', 'other', null, null],
  ['https://www.ozon.ru/product/kruzhka-480112233/?order=44563249-0877', 'other', null, null],
  ['https://www.ozon.ru/my/constructor', 'other', null, null],
])('%s', (address, kind, orderNumber, postingId) => {
  expect(readAddress(address)).toEqual({ shop: new URL(address).host, kind, orderNumber, postingId });
});

it.each([
  'https://seller.ozon.ru/my/orderdetails/?order=44563249-0877',
  'https://finance.ozon.ru/my/orderdetails/?order=44563249-0877',
  'https://global.ozon.com/my/orderdetails/?order=44563249-0877',
  'https://www.ozon.ru.example.org/my/orderdetails/?order=44563249-0877',
  'https://example.org/?https://www.ozon.ru/my/orderdetails/?order=44563249-0877',
  'http://www.ozon.ru/my/orderdetails/?order=44563249-0877',
  'https://tracking.ozon.ru/?track=44563249-0833-6',
  'chrome://newtab/',
  'nonsense',
  '',
])('no shop for buyers: %s', (address) => {
  expect(readAddress(address)).toMatchObject({ shop: null, orderNumber: null });
});

it('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
      expect(readAddress(text).orderNumber).toBeNull();
    }),
  );
});

import { expect, it } from 'vitest';
import { typedOrderNumber } from '../../lib/model/order-number';

it.each([
  '44563249-0877',
  ' № 44563249 – 0877 ',
  '44563249—0877',
  '\u200f44563249-0877\u200e',
  '44563249\u00ad-0877\ufeff',
])('takes %j for the number that the person sees', (text) => {
  expect(typedOrderNumber(text)).toEqual({ number: '44563249-0877', looksRight: true });
});

it('keeps a number of another form, and says that it is unusual', () => {
  expect(typedOrderNumber('ОЗ-1')).toEqual({ number: 'ОЗ-1', looksRight: false });
});

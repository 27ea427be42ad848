// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { keepParcelsApart } from '../../lib/page/keep-parcels-apart';
import { readOrderPage } from '../../lib/page/read-order-page';
import { ADDRESS, FULL_ORDER, lightPage, TODAY } from './example-orders';
import { parseHtml } from './fixture-pages';

const OTHER = ADDRESS.replace('0877', '0999');
const THIRD = ADDRESS.replace('0877', '0111');
const blocks = (number: string, id: string) => {
  const [parcel] = FULL_ORDER.parcels;
  return parseHtml(
    lightPage(
      { ...FULL_ORDER, number, parcels: parcel ? [{ ...parcel, shipmentId: id }] : [] },
      { today: TODAY, states: false },
    ),
  );
};

it('the states of another order take its blocks with them', () => {
  const page = parseHtml(lightPage(FULL_ORDER));
  expect(readOrderPage(page, OTHER, TODAY)).toMatchObject({ page: 'no-order', order: null });
  expect(readOrderPage(page, ADDRESS, TODAY).order?.parcels).toHaveLength(2);
});

it('from the second order to the third: what was the second’s is not believed to be the third’s', () => {
  const read = keepParcelsApart(readOrderPage);
  expect(read(blocks('44563249-0999', '42641796971'), OTHER, TODAY).order?.number).toBe('44563249-0999');
  expect(read(blocks('44563249-0999', '42641796971'), THIRD, TODAY).order).toBeNull();
  expect(read(blocks('44563249-0111', '42641796972'), THIRD, TODAY).order?.number).toBe('44563249-0111');
  // And back again.
  expect(read(blocks('44563249-0111', '42641796972'), OTHER, TODAY).order).toBeNull();
  expect(read(blocks('44563249-0999', '42641796971'), OTHER, TODAY).order?.number).toBe('44563249-0999');
});

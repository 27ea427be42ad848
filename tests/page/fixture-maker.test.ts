// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { makeInventor } from '../../scripts/fixture/invent';
import { takeOwnPart } from '../../scripts/fixture/take-part';
import { putIntoShell } from '../pages/shell';
import { ADDRESS, FULL_ORDER, lightPage, SECRETS, TODAY } from './example-orders';
import { fixtureHtml, parseHtml } from './fixture-pages';

/** What a person's saved page tells about the person. */
const PERSONAL = [
  FULL_ORDER.number,
  '44563249',
  SECRETS.recipient,
  'Вымышленная',
  SECRETS.phone,
  '123-45-67',
  SECRETS.address,
  'Выдумск',
  SECRETS.pickupCode,
  'Мария',
  'maria@example.org',
  ...FULL_ORDER.parcels.flatMap((parcel) => [
    parcel.shipmentId,
    ...parcel.items.flatMap((item) => [item.name, item.sku]),
  ]),
  '3\u2009490,50',
  '6\u2009138,92',
];

it('a saved page becomes a page about nobody that reads alike', () => {
  const html = lightPage(FULL_ORDER);
  for (const one of PERSONAL) expect(html).toContain(one);
  const inventor = makeInventor();
  const { blocks, states } = takeOwnPart(parseHtml(html), inventor);
  for (const one of PERSONAL) expect(blocks + states).not.toContain(one);

  const made = parseHtml(putIntoShell({ title: 'Заказ', blocks, states, heavy: false }));
  const { order, missing } = readPage(made, new URL(inventor.link(ADDRESS), ADDRESS).href, TODAY);
  expect(missing).toEqual([]);
  expect(order?.placedOn).toBe(FULL_ORDER.placedOn);
  expect(order?.parcels.map((parcel) => [parcel.statusText, parcel.expectedTo, parcel.items.length])).toEqual(
    [
      ['В пути', '2026-09-18', 2],
      ['Получен 12 сентября', null, 1],
    ],
  );
});

it('a saved list keeps which row belongs to which order', () => {
  const { blocks, states } = takeOwnPart(parseHtml(fixtureHtml('list-active', false)), makeInventor());
  expect(blocks + states).not.toMatch(/44563249|4728882696/);
  const made = parseHtml(putIntoShell({ title: 'Заказы', blocks, states, heavy: false }));
  const { orders } = readPage(made, 'https://www.ozon.ru/my/orderlist', TODAY);
  expect(orders.map((order) => order.parcels.map((parcel) => parcel.status))).toEqual([
    ['ready-for-pickup'],
    ['in-transit', 'assembling'],
  ]);
});

it('texts that are not the shop’s own words are replaced, the same ones alike', () => {
  const { text, link } = makeInventor();
  expect(text('Ожидаемая дата: с 21 до 27 августа')).toBe('Ожидаемая дата: с 21 до 27 августа');
  expect(text('Можно забирать')).toBe('Можно забирать');
  expect(text('Пелагея')).not.toContain('Пелагея');
  expect(text('Пелагея')).toBe(text('Пелагея'));
  expect(text('+7 000 123-45-67')).not.toMatch(/\d{3}/);
  expect(text('1\u2009958,42\u2009₽')).toMatch(/^\d\u2009\d{3},\d{2}\u2009₽$/);
  expect(text('1\u2009958,42\u2009₽')).not.toContain('958');
  expect(link('https://www.ozon.ru/my/settings?email=a@example.org')).toBe('/my/settings');
  expect(link('/product/ryukzak-dlya-pelagei-1536447823/?at=secret')).toMatch(/^\/product\/tovar-\d{10}\/$/);
});

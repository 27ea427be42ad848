// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDay } from '../../lib/model/day';
import { glanceAtList, linksToOrders } from '../../lib/page/lists/list-glance';
import { readListedRows } from '../../lib/page/lists/listed-rows';
import type { DescribedOrder } from '../pages/description';
import { listBlocks, listStates } from '../pages/list-rows';
import { putIntoShell } from '../pages/shell';

const LIST = 'https://www.ozon.ru/my/orderlist?selectedTab=active';
const TODAY: IsoDay = '2026-11-23';
const NUMBER = '44563249-0877';

const order = (number: string, status: string, expected: IsoDay | null): DescribedOrder => ({
  number,
  placedOn: '2026-11-01',
  parcels: [
    {
      shipmentId: `472888269${number.slice(-2)}`,
      status,
      ...(expected && { expected }),
      items: [{ name: 'Чайник', sku: '153644793', price: 219_000 }],
    },
  ],
});

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function listOf(...orders: readonly DescribedOrder[]): Document {
  const blocks = listBlocks(orders, { today: TODAY }, () => 'a1b_22');
  const states = listStates(orders, { today: TODAY });
  return pageOf(putIntoShell({ title: 'Мои заказы', blocks, states, heavy: false }));
}
const mayBeLate = (status: string, expected: IsoDay, today = TODAY) =>
  glanceAtList(linksToOrders(listOf(order(NUMBER, status, expected))), today).mayBeLate;
const two = () => listOf(order(NUMBER, 'В пути', '2026-11-20'), order('44563249-0878', 'Получен', null));

describe('a glance at the list of orders', () => {
  it('names every order once', () => {
    expect(glanceAtList(linksToOrders(two()), TODAY).numbers).toEqual([NUMBER, '44563249-0878']);
    expect(linksToOrders(two()).length).toBeGreaterThanOrEqual(2);
    expect(linksToOrders(pageOf(`<a href="/my/orderdetails/?order=${NUMBER}">Заказ</a>`))).toEqual([]);
  });

  it.each([-120, -30, -3, -1])('sees that an order promised %i days ago may be late', (days) => {
    expect(mayBeLate('В пути', addDays(TODAY, days))).toBe(true);
  });

  it.each([0, 1, 30, 60])('sees that an order promised in %i days is not', (days) => {
    expect(mayBeLate('В пути', addDays(TODAY, days))).toBe(false);
  });

  it('is right over the turn of the year', () => {
    expect(mayBeLate('В пути', '2026-12-28', '2027-01-03')).toBe(true);
    expect(mayBeLate('В пути', '2027-01-03', '2026-12-28')).toBe(false);
  });

  it.each(['Получен', 'Отменён', 'Можно забирать'])('does not take what is «%s» for late', (status) => {
    expect(mayBeLate(status, addDays(TODAY, -9))).toBe(false);
  });
});

describe('the rows of the list', () => {
  it('are the cards, each with its orders and without their goods', () => {
    const rows = readListedRows(two(), LIST, TODAY);
    expect(rows.map(({ orders }) => orders.map(({ number }) => number))).toEqual([
      [NUMBER],
      ['44563249-0878'],
    ]);
    const [first] = rows;
    expect(first?.orders[0]?.parcels).toMatchObject([
      { status: 'in-transit', expectedTo: '2026-11-20', items: [] },
    ]);
    for (const { card } of rows) expect(card.parentElement?.getAttribute('data-widget')).toBe('orderList');
  });

  it('whose cards link to no order take the name from the state of the same place', () => {
    const page = two();
    for (const link of page.querySelectorAll('[data-widget="orderList"] a')) link.removeAttribute('href');
    expect(readListedRows(page, LIST, TODAY).map(({ orders }) => orders[0]?.number)).toEqual([
      NUMBER,
      '44563249-0878',
    ]);
    // Lists of two lengths are not the same list.
    page.querySelector('[data-widget="orderList"] > div')?.remove();
    expect(readListedRows(page, LIST, TODAY).flatMap(({ orders }) => orders)).toEqual([]);
  });

  it('are none on another page', () => {
    expect(readListedRows(two(), 'https://www.ozon.ru/my/main', TODAY)).toEqual([]);
    expect(readListedRows(two(), 'https://example.org/my/orderlist', TODAY)).toEqual([]);
  });
});

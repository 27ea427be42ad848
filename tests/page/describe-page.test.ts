// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { describePage } from '../../lib/page/describe-page';
import { orderPage } from '../pages/build-page';
import { stateElement } from '../pages/shell';
import { ADDRESS, FULL_ORDER, lightPage, SECRETS, TODAY } from './example-orders';
import { fixtureDocument, fixtureNames, parseHtml, readFixturePage } from './fixture-pages';

// The shell's 600 kB take jsdom a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const PERSONAL = [
  ...Object.values(SECRETS),
  FULL_ORDER.number,
  'Пелагея',
  'Мария',
  'maria',
  'Санкт-Петербург',
  ...FULL_ORDER.parcels.flatMap((parcel) => [
    parcel.shipmentId,
    ...parcel.items.flatMap((item) => [item.name, item.sku]),
  ]),
];

/** The report without what it says of the product's own knowledge of layouts: the same on every page. */
function withoutLayouts(report: string): string {
  return report.replaceAll(/^ {2}20\d\d-\d\d-\d\d [a-z-]+: .*$/gm, '');
}

it('says how the page is built and which witnesses spoke', () => {
  const report = describePage(parseHtml(lightPage(FULL_ORDER)), ADDRESS, TODAY);
  expect(report).toContain('page: www.ozon.ru, order, number in the address');
  expect(report).toContain('witnesses: number=address placed=state status=state');
  expect(report).toMatch(/\n {2}20\d\d-\d\d-\d\d state: states of an order\n/);
  expect(report).toMatch(/\n {2}20\d\d-\d\d-\d\d block: blocks of an order\n/);
  expect(report).toContain('.header[].textIcon.text.text "Я яяяя"');
  expect(report).toContain('.items[].sellers[].products[].price.price[].textStyle "ЯЯЯЯЯ"');
});

it('holds nothing of a page full of personal things', () => {
  const html = orderPage(FULL_ORDER, { today: TODAY });
  const leaky = stateElement('orderPersonalThings', 7, {
    [SECRETS.recipient]: SECRETS.phone,
    'maria@example.org': { [FULL_ORDER.number]: [SECRETS.address, 'maria@example.org', 44563249] },
  });
  const report = describePage(
    parseHtml(html.replace('<div class="client-state">', `<div class="client-state">${leaky}`)),
    ADDRESS,
    TODAY,
  );
  for (const one of PERSONAL) expect(report).not.toContain(one);
});

it.each(fixtureNames())('no number, name or price of %s', (name) => {
  const { address, today } = readFixturePage(name);
  const report = withoutLayouts(describePage(fixtureDocument(name), address, today));
  // Nines stand for any digit; the shop's own names have one or two of their own.
  expect(report).not.toMatch(/\d\d[0-8]|\d[0-8]\d|[0-8]\d\d/);
  expect(report.replaceAll(/[Яя]/g, '')).not.toMatch(/[а-яё]/i);
});

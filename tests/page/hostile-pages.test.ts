// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { embedJson } from '../pages/markup';
import { orderBlocks } from '../pages/order-blocks';
import { orderStates } from '../pages/order-states';
import { putIntoShell, stateElement } from '../pages/shell';
import { ADDRESS, FULL_ORDER, TODAY } from './example-orders';
import { parseHtml } from './fixture-pages';

// The shell's 600 kB take jsdom a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const options = { today: TODAY } as const;
const LIST = 'https://www.ozon.ru/my/orderlist';

function page(blocks: string, states = ''): Document {
  return parseHtml(putIntoShell({ title: 'OZON', blocks, states, heavy: false }));
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

const blocks = orderBlocks(FULL_ORDER, options, () => 'a1b_2');

describe('a page that wants to do harm', () => {
  it('a state of more than ten million characters is left alone, and the blocks are read', () => {
    const huge = `<div id="state-shipmentWidget-1-default-1" data-state="${' '.repeat(10_000_001)}"></div>`;
    const { value, ms } = timed(() => readPage(page(blocks, huge), ADDRESS, TODAY));
    expect(value.witnesses.status).toBe('block');
    expect(ms).toBeLessThan(5_000);
  });

  it('a list of ten thousand rows', () => {
    const row = (nth: number) => ({
      common: { action: { link: `/my/orderdetails/?order=44563249-${10_000 + nth}` } },
      leftBlock: { textIcon: { text: { text: 'В пути' } }, subtitle: { text: 'Ожидаем 25 сентября' } },
    });
    const ordersV2 = Array.from({ length: 10_000 }, (_, nth) => row(nth));
    const document = page('', stateElement('orderList', 1, { ordersV2 }));
    const { value, ms } = timed(() => readPage(document, LIST, TODAY));
    expect(value.orders).toHaveLength(2_000);
    expect(ms).toBeLessThan(5_000);
  });

  it('JSON that is five thousand levels deep', () => {
    const deep = (open: string, close: string) => `${open.repeat(5_000)}1${close.repeat(5_000)}`;
    for (const json of [
      deep('[', ']'),
      deep('{"text":', '}'),
      `{"header":${deep('[', ']')},"items":${deep('{"sellers":', '}')}}`,
    ]) {
      const state = `<div id="state-shipmentWidget-1-default-1" data-state="${json.replaceAll('"', '&quot;')}"></div>`;
      expect(readPage(page(blocks, state), ADDRESS, TODAY).order?.parcels).toHaveLength(2);
    }
  });

  it('keys that reach for prototypes are data like any other', () => {
    const poison =
      '{"__proto__":{"shipmentId":"66666666666"},"constructor":{"prototype":{"text":"x"}},"header":[{"__proto__":{"text":"Получен"}}],"items":{"length":3}}';
    const state = `<div id="state-shipmentWidget-1-default-1" data-state="${poison.replaceAll('"', '&quot;')}"></div>`;
    const reading = readPage(page('', state), ADDRESS, TODAY);
    expect(reading.page).toBe('no-order');
    expect(Reflect.get({}, 'shipmentId')).toBeUndefined();
    expect(Reflect.get({}, 'text')).toBeUndefined();
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '7',
    '{"ordersV2":7}',
    '{"ordersV2":[null,7,"x",[],{}]}',
    '{"ordersV2":{"0":{}}}',
  ])('a state that is %s', (json) => {
    const states = ['orderList', 'orderListApp', 'shipmentWidget', 'titleWithTimer', 'orderDoneTotal']
      .map(
        (widget) =>
          `<div id="state-${widget}-1-default-1" data-state="${json.replaceAll('"', '&quot;')}"></div>`,
      )
      .join('');
    expect(readPage(page('', states), LIST, TODAY)).toMatchObject({ page: 'orders', orders: [] });
    expect(readPage(page('', states), ADDRESS, TODAY).page).toBe('no-order');
  });

  it('fields of every wrong type', () => {
    const wrong: readonly unknown[] = [
      null,
      7,
      -1,
      1e308,
      true,
      [],
      {},
      '',
      'x',
      [[[]]],
      { text: { text: { text: 7 } } },
    ];
    for (const one of wrong) {
      const state = {
        shipmentId: one,
        header: one,
        items: [
          {
            sellers: [
              {
                name: one,
                products: [
                  {
                    title: one,
                    price: one,
                    attributes: one,
                    quantity: one,
                    addToCartButton: { action: { quantity: one } },
                  },
                ],
              },
            ],
          },
        ],
        dynamicElements: one,
        testInfo: one,
      };
      const row = { common: one, leftBlock: one, rightBlock: { products: { products: [one] } } };
      const document = page(
        '',
        stateElement('shipmentWidget', 1, state) + stateElement('orderList', 1, { ordersV2: [row, one] }),
      );
      expect(() => JSON.stringify(readPage(document, ADDRESS, TODAY))).not.toThrow();
      expect(readPage(document, LIST, TODAY).orders).toEqual([]);
    }
  });

  it('a hundred thousand elements', () => {
    const many = `<div>${'<b data-widget="shipmentWidget">В пути</b>'.repeat(50_000)}${'<i>15 июля</i>'.repeat(50_000)}</div>`;
    const document = page(many);
    const { value, ms } = timed(() => readPage(document, ADDRESS, TODAY));
    expect(value.order?.parcels.length ?? 0).toBeLessThanOrEqual(200);
    // jsdom is some twenty times slower than a browser.
    expect(ms).toBeLessThan(20_000);
  }, 40_000);

  it('markup a thousand levels deep', () => {
    const document = page(`${'<div>'.repeat(1_000)}В пути${'</div>'.repeat(1_000)}`);
    expect(readPage(document, ADDRESS, TODAY).page).toBe('order');
  });

  it('names are cut, and marks that turn the reading direction are taken out', () => {
    const name = `\u202Eexe.\u202C${'<script>alert(1)</script>'.repeat(100)}`;
    const [parcel] = FULL_ORDER.parcels;
    const [item] = parcel?.items ?? [];
    const order = {
      ...FULL_ORDER,
      parcels: parcel && item ? [{ ...parcel, items: [{ ...item, name }] }] : [],
    };
    for (const html of [orderBlocks(order, options, () => 'a1b_2'), orderStates(order, options)]) {
      const read = readPage(page(html), ADDRESS, TODAY).order?.parcels[0]?.items[0]?.name ?? '';
      expect(read.startsWith('exe.<script>')).toBe(true);
      expect(read.length).toBeLessThanOrEqual(300);
    }
  });

  it('texts made to slow expressions down', () => {
    const texts = [
      '1 '.repeat(150),
      '1.'.repeat(150),
      'с 1 до '.repeat(40),
      `${'1'.repeat(299)}₽`,
      'ожида'.repeat(60),
      '5-'.repeat(150),
      `с ${'по '.repeat(99)}`,
      `${' '.repeat(299)}₽`,
    ];
    const header = texts.map((text) => ({ text: { text } }));
    const products = texts.map((text) => ({
      title: { name: { text } },
      price: { price: [{ text }] },
      quantity: { text },
    }));
    const state = { shipmentId: '42641796961', header, items: [{ sellers: [{ products }] }] };
    const document = page(
      texts.map((text) => `<a href="/product/${text}">${text}</a>`).join(''),
      stateElement('shipmentWidget', 1, state),
    );
    const { ms } = timed(() => readPage(document, ADDRESS, TODAY));
    expect(ms).toBeLessThan(1_000);
  });

  it('methods that the page has hidden behind its own elements', () => {
    const names = [
      'querySelectorAll',
      'createTreeWalker',
      'body',
      'readyState',
      'getAttribute',
      'children',
      'parentNode',
      'textContent',
      'nodeName',
      'localName',
      'ownerDocument',
      'contains',
      'attributes',
      'firstChild',
    ];
    const clobber = names.map((name) => `<form name="${name}"></form><img name="${name}" alt="">`).join('');
    const inside = names.map((name) => `<input name="${name}">`).join('');
    const forms = blocks
      .replaceAll('<div data-widget="shipmentWidget"', `<form data-widget="shipmentWidget"`)
      .replaceAll('<div data-widget="orderDetailsItem"', `${inside}<div data-widget="orderDetailsItem"`);
    const reading = readPage(page(clobber + forms), ADDRESS, TODAY);
    expect(reading.order?.number).toBe(FULL_ORDER.number);
    expect(reading.order?.placedOn).toBe(FULL_ORDER.placedOn);
    expect(reading.order?.parcels[0]).toMatchObject({ status: 'in-transit', expectedTo: '2026-09-18' });
  });

  it('attribute values that look like parts of JSON', () => {
    const state = `<div id="state-titleWithTimer-1-default-1" data-state="${embedJson({ title: { text: '</div><script>' } })}"></div>`;
    expect(readPage(page(blocks, state), ADDRESS, TODAY).order?.placedOn).toBe(FULL_ORDER.placedOn);
  });
});

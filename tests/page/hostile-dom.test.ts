// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { orderBlocks } from '../pages/order-blocks';
import { orderStates } from '../pages/order-states';
import { putIntoShell, stateElement } from '../pages/shell';
import { ADDRESS, FULL_ORDER, SECRETS, TODAY } from './example-orders';
import { parseHtml } from './fixture-pages';

// What takes longer than this hangs; how long it takes in a browser the bench says.
vi.setConfig({ testTimeout: 120_000 });

const options = { today: TODAY } as const;
const LIST = 'https://www.ozon.ru/my/orderlist';
const blocks = orderBlocks(FULL_ORDER, options, () => 'a1b_2');
const states = orderStates(FULL_ORDER, options);
/** A parcel that is not the page's own: what must never come out of a reading. */
const FOREIGN =
  '<div data-widget="shipmentWidget" id="id42641799999"><div class="tsHeadline550Medium">Отменён</div>' +
  '<a href="/product/chuzhoe-999999999/"><span class="tsCompact500Medium">Чужое</span></a></div>';

function page(part: string, embedded = ''): Document {
  return parseHtml(putIntoShell({ title: 'OZON', blocks: part, states: embedded, heavy: false }));
}

function expectOwnOrder(document: Document): void {
  const { order } = readPage(document, ADDRESS, TODAY);
  expect(order?.number).toBe(FULL_ORDER.number);
  expect(order?.parcels.map((parcel) => parcel.status)).toEqual(['in-transit', 'received']);
  expect(JSON.stringify(order)).not.toContain('Чужое');
}

/** The same block as a form, in which whatever has a name hides the form's own property of that name. */
function turnIntoForm(block: Element, inside: string): void {
  const form = block.ownerDocument.createElement('form');
  for (const { name, value } of block.attributes) form.setAttribute(name, value);
  form.append(...block.childNodes);
  block.replaceWith(form);
  form.insertAdjacentHTML('beforeend', inside);
}

/** What the page has put there. */
function spoil(): unknown {
  throw new Error('from the page');
}

/** Everything that a page's script may have put in the place of the browser's own. */
const REDEFINED = [
  [Document.prototype, ['querySelectorAll', 'querySelector', 'createTreeWalker', 'getElementById', 'body']],
  [
    Element.prototype,
    ['querySelectorAll', 'getAttribute', 'closest', 'matches', 'children', 'localName', 'id'],
  ],
  [Node.prototype, ['contains', 'parentNode', 'textContent', 'childNodes', 'firstChild', 'cloneNode']],
] as const;

describe('a page that has redefined what the DOM can do', () => {
  const kept: (() => void)[] = [];
  afterEach(() => {
    for (const putBack of kept.splice(0)) putBack();
  });

  it.each<readonly [string, () => unknown]>([
    ['throws', spoil],
    ['lies', () => []],
    ['gives nothing', () => null],
  ])('every method %s, and the order is read all the same', (_, method) => {
    const document = page(blocks, states);
    for (const [prototype, names] of REDEFINED) {
      for (const name of names) {
        const own = Object.getOwnPropertyDescriptor(prototype, name);
        if (!own) continue;
        kept.push(() => void Object.defineProperty(prototype, name, own));
        Object.defineProperty(
          prototype,
          name,
          own.get ? { configurable: true, get: method } : { configurable: true, value: method },
        );
      }
    }
    const { order } = readPage(document, ADDRESS, TODAY);
    for (const putBack of kept.splice(0)) putBack();
    expect(order?.number).toBe(FULL_ORDER.number);
    expect(order?.parcels).toHaveLength(2);
  });

  it('elements carry properties of their own in the place of methods', () => {
    const document = page(blocks, states);
    const names = [
      'querySelectorAll',
      'getAttribute',
      'closest',
      'contains',
      'children',
      'parentNode',
      'localName',
    ];
    for (const element of [document, ...document.querySelectorAll('*')]) {
      for (const name of names) Object.defineProperty(element, name, { configurable: true, get: spoil });
    }
    const { order } = readPage(document, ADDRESS, TODAY);
    expect(order?.parcels).toHaveLength(2);
  });
});

describe('names in forms that hide what they stand before', () => {
  it.each([
    'children',
    'parentNode',
    'getAttribute',
    'id',
    'childNodes',
    'ownerDocument',
    'nodeType',
    'constructor',
  ])('<form><input name=%s>', (name) => {
    const inside = `<input name="${name}"><img name="${name}" id="${name}">`;
    const document = page(`<form>${inside}</form>${blocks}`);
    for (const block of document.querySelectorAll(
      '[data-widget="shipmentWidget"], [data-widget="orderDoneTotal"]',
    ))
      turnIntoForm(block, inside);
    expectOwnOrder(document);
    expectOwnOrder(page(`<form>${inside}</form>${blocks}`, states));
  });

  it('the cards of a list in a form of such names', () => {
    const card =
      '<a href="/my/orderdetails/?order=44563249-0877&amp;postingId=42641796961"></a><b class="tsHeadline550Medium">В пути</b>';
    const list = `<form data-widget="orderList"><div>${card}</div><input name="children"><input name="localName"></form>`;
    const { orders } = readPage(page(list), LIST, TODAY);
    expect(orders.map((order) => order.number)).toEqual(['44563249-0877']);
  });
});

describe('what stands in another document or in a shadow is not the page’s order', () => {
  it.each(['open', 'closed'] as const)('in a shadow that is %s', (mode) => {
    const document = page(`${blocks}<div class="host"></div>`, states);
    const host = document.querySelector('.host');
    if (!host) throw new Error('The page has no host.');
    host.attachShadow({ mode }).innerHTML = FOREIGN;
    expectOwnOrder(document);
    const alone = page('<div class="host"></div>');
    const other = alone.querySelector('.host');
    if (other) other.attachShadow({ mode }).innerHTML = blocks;
    expect(readPage(alone, ADDRESS, TODAY).order).toBeNull();
  });

  it('in frames within frames, in templates and in comments', () => {
    const framed = `<iframe srcdoc="${FOREIGN.replaceAll('"', '&quot;')}">${FOREIGN}</iframe>`;
    const nested = `<iframe srcdoc="${framed.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
    const hidden = `<template>${FOREIGN}</template><!--${FOREIGN}--><textarea>${FOREIGN}</textarea>`;
    expectOwnOrder(page(nested + blocks + hidden, states));
    // The states alone, too: then the visible page is what is walked.
    expectOwnOrder(page(nested + blocks + hidden));
  });
});

describe('letters and figures that only look like others', () => {
  it('give no number, no day and no sum rather than wrong ones', () => {
    const like = (text: string): Document =>
      page(
        `<div data-widget="titleWithTimer">${text}</div>` +
          `<div data-widget="shipmentWidget" id="id42641796961"><div class="tsHeadline550Medium">В пути</div><span>${text}</span>` +
          `<a href="/product/x-1536447823/"><span>Рюкзак</span></a><span>${text}</span></div><div data-widget="orderDoneTotal"><b>Итого</b><b>${text}</b></div>`,
      );
    for (const text of [
      'Зaкaз от ١٧ сентября, ожидаемая дата: ２４ сентября, ３４５ ₽',
      'Заказ от \u0661\u0667 сентября · \u0663\u0664\u0665 ₽ · ４４５６３２４９-0999',
      'Заказ №44563249‐0999 от 𝟙𝟟 сентября, 𝟛𝟜𝟝 ₽',
    ]) {
      const { order } = readPage(like(text), ADDRESS, TODAY);
      expect(order?.number).toBe(FULL_ORDER.number);
      expect([order?.placedOn, order?.parcels[0]?.expectedTo, order?.total]).toEqual([null, null, null]);
    }
  });

  it('marks that turn the direction or show nothing change no reading', () => {
    const marked = blocks
      .replaceAll('В пути', '\u200FВ\u200B\u202E пу\u00ADти\u202C')
      .replaceAll('Ожидаемая', '\u2067Ожида\u200Dемая\u2069')
      .replaceAll('Заказ от', 'За\u2060каз\u061C от');
    const { order } = readPage(page(marked), ADDRESS, TODAY);
    expect(order?.placedOn).toBe(FULL_ORDER.placedOn);
    expect(order?.parcels[0]).toMatchObject({
      status: 'in-transit',
      statusText: 'В пути',
      expectedTo: '2026-09-18',
    });
  });
});

describe('a page that wants all the time and all the memory', () => {
  /** What a reading carries, however much the page holds: it goes through messages and into the log. */
  const MOST_KEPT = 3_000_000;

  it('a state of almost ten million characters, well formed', () => {
    const product = (nth: number) => ({
      title: {
        name: { text: `Товар ${nth} ${'x'.repeat(4_000)}` },
        common: { action: { id: String(100_000_000 + nth) } },
      },
      price: { price: [{ text: '345 ₽' }] },
    });
    const products = Array.from({ length: 2_300 }, (_, nth) => product(nth));
    const state = {
      shipmentId: '42641796961',
      header: [{ text: { text: 'В пути' } }],
      items: [{ sellers: [{ products }] }],
    };
    expect(JSON.stringify(state).length).toBeGreaterThan(9_000_000);
    const document = page(blocks, stateElement('shipmentWidget', 1, state));
    const reading = readPage(document, ADDRESS, TODAY);
    expect(reading.order?.parcels[0]?.items.length).toBeLessThanOrEqual(500);
    expect(JSON.stringify(reading).length).toBeLessThan(MOST_KEPT);
  });

  it('ten thousand cards in the visible list', () => {
    const card = (nth: number) =>
      `<div><a href="/my/orderdetails/?order=44563249-${10_000 + nth}&amp;postingId=${42_641_700_000 + nth}"></a><b>В пути</b></div>`;
    const list = `<div data-widget="orderList">${Array.from({ length: 10_000 }, (_, nth) => card(nth)).join('')}</div>`;
    const document = page(list);
    const reading = readPage(document, LIST, TODAY);
    expect(reading.orders.length).toBeGreaterThan(0);
    expect(reading.orders.length).toBeLessThanOrEqual(2_000);
    expect(JSON.stringify(reading).length).toBeLessThan(MOST_KEPT);
  });

  it('a parcel of a hundred thousand texts that could all be something', () => {
    const texts = '<span>Ожидаем 25 сентября</span><span>345 ₽</span>'.repeat(50_000);
    const document = page(blocks.replace('</div></div>', `${texts}</div></div>`));
    const reading = readPage(document, ADDRESS, TODAY);
    expect(reading.order?.number).toBe(FULL_ORDER.number);
    expect(JSON.stringify(reading).length).toBeLessThan(MOST_KEPT);
    for (const secret of Object.values(SECRETS)) expect(JSON.stringify(reading)).not.toContain(secret);
  });

  it('fifty thousand blocks before the states: the order is read out of what stands behind them', () => {
    const many = '<b data-widget="skuShelf"></b>'.repeat(50_000);
    const reading = readPage(page(many, states), ADDRESS, TODAY);
    expect(reading.order?.parcels).toHaveLength(2);
    expect(reading.witnesses.status).toBe('state');
  });
});

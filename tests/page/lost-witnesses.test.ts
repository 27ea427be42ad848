// @vitest-environment jsdom
import { afterAll, describe, expect, it } from 'vitest';
import type { Order } from '../../lib/model/order';
import type { Reading } from '../../lib/model/reading';
import { readPage } from '../../lib/page/read-page';
import { ADDRESS, FULL_ORDER, lightPage, TODAY } from './example-orders';
import { parseHtml } from './fixture-pages';
import { LOSSES, type Loss } from './losses';

const PAGE = lightPage(FULL_ORDER);

function readAfter(...losses: readonly Loss[]): Reading {
  const html = losses.reduce((page, loss) => loss.html?.(page) ?? page, PAGE);
  const address = losses.reduce((one, loss) => loss.address?.(one) ?? one, ADDRESS);
  return readPage(parseHtml(html), address, TODAY);
}

/** What a person's letter and deadline stand on. */
function essence(order: Order | null) {
  return {
    number: order?.number,
    placed: order?.placedOn,
    status: order?.parcels.map((parcel) => parcel.status),
    expected: order?.parcels.map((parcel) => parcel.expectedTo),
    items: order?.parcels.map((parcel) => parcel.items.map((item) => `${item.name} × ${item.quantity}`)),
    total: order?.total?.amount,
  };
}

const whole = essence(readAfter().order);
const table: Record<string, Reading['witnesses']> = {};

describe('one witness is lost', () => {
  it.each(LOSSES)('$name: nothing else is', (loss) => {
    const reading = readAfter(loss);
    table[loss.name] = reading.witnesses;
    expect(essence(reading.order)).toEqual(whole);
    expect(reading.missing).toEqual([]);
  });

  it('the page that nothing was taken from holds it all', () => {
    expect(whole).toEqual({
      number: '44563249-0877',
      placed: '2026-09-05',
      status: ['in-transit', 'received'],
      expected: ['2026-09-18', null],
      items: [
        ['Рюкзак городской «Стриж», 22 л × 1', 'Кружка керамическая, 450 мл × 2'],
        ['Лампа настольная × 1'],
      ],
      total: 613892,
    });
  });

  afterAll(() => console.table(table));
});

describe('two witnesses are lost', () => {
  it('what is still read is right, and what is not is named', () => {
    for (const [nth, one] of LOSSES.entries()) {
      for (const other of LOSSES.slice(nth + 1)) {
        const { order, missing } = readAfter(one, other);
        const names = `${one.name} + ${other.name}`;
        const left = essence(order);
        if (order) expect(order.number, names).toBe(whole.number);
        expect(left.placed ?? whole.placed, names).toBe(whole.placed);
        if (!order) expect(missing, names).toContain('number');
        else if (!left.placed) expect(missing, names).toContain('placed');
        if (order && !missing.includes('items'))
          expect(left.items?.flat(), names).toEqual(whole.items?.flat());
        if (order && !missing.includes('status')) expect(left.status, names).toEqual(whole.status);
        if (order && !missing.includes('total')) expect(left.total, names).toBe(whole.total);
      }
    }
  }, 30_000);
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../lib/page/read-page';
import { readSettledPage } from '../../lib/page/settled-reading';
import { ADDRESS, FULL_ORDER, lightPage, TODAY } from './example-orders';
import { parseHtml } from './fixture-pages';

const FULL = lightPage(FULL_ORDER, { today: TODAY, states: false });
const EMPTY = lightPage({ ...FULL_ORDER, parcels: [] }, { today: TODAY, blocks: false, states: false });

function emptyPage(): Document {
  return parseHtml(EMPTY);
}

/** The order's blocks come into the page, as the shop's own script does it. */
function bringOrder(document: Document): void {
  const container = parseHtml(FULL).querySelector('.container');
  const layout = document.querySelector('#layoutPage');
  if (container && layout) layout.append(container);
}

describe('a page whose blocks come late', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('answers at once where the order is there', async () => {
    const reading = await readSettledPage(parseHtml(FULL), () => ADDRESS, TODAY, readPage);
    expect(reading.order?.number).toBe(FULL_ORDER.number);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('answers at once on a page that is no order', async () => {
    const product = 'https://www.ozon.ru/product/kruzhka-480112233/';
    expect((await readSettledPage(emptyPage(), () => product, TODAY, readPage)).page).toBe('no-order');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits for the blocks, then lets go of the page', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const document = emptyPage();
    const asking = readSettledPage(document, () => ADDRESS, TODAY, readPage);
    await vi.advanceTimersByTimeAsync(700);
    bringOrder(document);
    await vi.advanceTimersByTimeAsync(100);
    const reading = await asking;
    expect(reading.order?.parcels).toHaveLength(2);
    expect(disconnect).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives up on a page that never settles', async () => {
    const document = emptyPage();
    let answered = false;
    const asking = readSettledPage(document, () => ADDRESS, TODAY, readPage).then((reading) => {
      answered = true;
      return reading;
    });
    for (let ms = 0; ms < 2_400; ms += 100) {
      document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect((await asking).page).toBe('no-order');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads by the address of the moment, not of the question', async () => {
    const document = emptyPage();
    let address = ADDRESS;
    const asking = readSettledPage(document, () => address, TODAY, readPage);
    address = 'https://www.ozon.ru/my/orderdetails/?order=44563249-0999';
    bringOrder(document);
    await vi.advanceTimersByTimeAsync(100);
    expect((await asking).order?.number).toBe('44563249-0999');
  });

  it('the rows of the list of returns end the wait, though they name no order', async () => {
    const document = emptyPage();
    const asking = readSettledPage(document, () => 'https://www.ozon.ru/my/returns', TODAY, readPage);
    const rows = document.createElement('div');
    rows.setAttribute('data-widget', 'returnList');
    document.body.append(rows);
    await vi.advanceTimersByTimeAsync(100);
    expect((await asking).page).toBe('returns');
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { glanceAt } from '../../lib/browser/ask-page';
import { askPage } from '../../lib/browser/await-page';
import type { Reading } from '../../lib/model/reading';

const api = vi.hoisted(() => ({
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
  scripting: { executeScript: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: api }));

const TODAY = '2026-09-20';
const ORDER = 'https://www.ozon.ru/my/orderdetails/?order=44563249-0877';
const TAB = { id: 7, address: ORDER };
const READING: Reading = {
  page: 'order',
  order: null,
  orders: [],
  missing: ['total'],
  witnesses: {},
  disagreements: [],
  layouts: {},
};
const DEAF = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  vi.resetAllMocks();
});

describe('asking a tab for its order', () => {
  it('asks the reader that stands in the page, in its main frame', async () => {
    api.tabs.sendMessage.mockResolvedValue(READING);
    expect(await askPage(TAB, TODAY)).toEqual(READING);
    expect(api.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      7,
      { type: 'read-page', today: TODAY },
      { frameId: 0 },
    );
    expect(api.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('puts the reader in where nobody answers, and asks again', async () => {
    api.tabs.sendMessage.mockRejectedValueOnce(DEAF).mockResolvedValueOnce(READING);
    expect(await askPage(TAB, TODAY)).toEqual(READING);
    expect(api.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/order-page.js'],
    });
  });

  it('puts another reader into a list, and only now', async () => {
    api.tabs.sendMessage.mockRejectedValueOnce(DEAF).mockResolvedValueOnce(READING);
    await askPage({ id: 7, address: 'https://www.ozon.ru/my/orderlist' }, TODAY);
    expect(api.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/other-page.js'],
    });
  });

  it('glances first: what stands there, and whether more may come', async () => {
    const glance = { reading: READING, settled: false };
    api.tabs.sendMessage.mockResolvedValue(glance);
    expect(await glanceAt(TAB, TODAY)).toEqual(glance);
    api.tabs.sendMessage.mockResolvedValue({ reading: 'x', settled: true });
    expect(await glanceAt(TAB, TODAY)).toMatchObject({ reading: { page: 'no-order' }, settled: true });
  });

  it.each(['', 'https://seller.ozon.ru/app/orders', 'https://example.org/', 'chrome://newtab/'])(
    'does not touch a tab at %s',
    async (address) => {
      expect((await askPage({ id: 7, address }, TODAY)).page).toBe('elsewhere');
      expect(api.tabs.sendMessage).not.toHaveBeenCalled();
      expect(api.scripting.executeScript).not.toHaveBeenCalled();
    },
  );

  it('a page into which nothing can be put gives no order, not an error', async () => {
    api.tabs.sendMessage.mockRejectedValue(DEAF);
    api.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await askPage(TAB, TODAY)).toMatchObject({ page: 'no-order', order: null, orders: [] });
  });

  it('a tab that was closed meanwhile gives no order, not an error', async () => {
    api.tabs.sendMessage.mockRejectedValue(new Error('No tab with id: 7.'));
    api.scripting.executeScript.mockRejectedValue(new Error('No tab with id: 7.'));
    expect((await askPage(TAB, TODAY)).page).toBe('no-order');
  });

  it.each([undefined, null, 'x', {}, { page: 'nonsense', orders: [], missing: [], disagreements: [] }])(
    'an answer that is no reading (%s) counts as none',
    async (answer) => {
      api.tabs.sendMessage.mockResolvedValueOnce(answer).mockResolvedValueOnce(READING);
      expect(await askPage(TAB, TODAY)).toEqual(READING);
    },
  );

  it('does not wait for a page that hangs', async () => {
    vi.useFakeTimers();
    api.tabs.sendMessage.mockReturnValue(new Promise(() => {}));
    const asking = askPage(TAB, TODAY);
    await vi.advanceTimersByTimeAsync(6_100);
    expect((await asking).page).toBe('no-order');
    vi.useRealTimers();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onOrderPage } from '../../lib/browser/hear-order-pages';
import { onLogChange } from '../../lib/browser/hear-pages';
import { makeItem, makeOrder, makeParcel } from '../store/examples';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

const api = vi.hoisted(() => ({
  listeners: [] as unknown[],
  runtime: {
    id: 'ours',
    getURL: (path: string) => `chrome-extension://ours${path}`,
    onMessage: { addListener: (listener: unknown) => void api.listeners.push(listener) },
  },
}));
vi.mock('wxt/browser', () => ({ browser: api }));

const ORDER = makeOrder();
const ADDRESS = `https://www.ozon.ru/my/orderdetails/?order=${ORDER.number}`;
const SENDER = { id: 'ours', frameId: 0, url: ADDRESS, tab: { id: 7, windowId: 3 } };
const TAB = { tabId: 7, windowId: 3, orderNumber: ORDER.number };
const SEEN = { type: 'order-seen', order: ORDER };

const handlers = {
  reached: vi.fn(),
  seen: vi.fn(),
  pressed: vi.fn(async () => true),
  refused: vi.fn(async () => true),
  closed: vi.fn(),
  moved: vi.fn(),
};
const calls = () => Object.values(handlers).reduce((sum, handler) => sum + handler.mock.calls.length, 0);

function listener(): Listener {
  onOrderPage((address) => (address === ADDRESS ? ORDER.number : null), handlers);
  return api.listeners[0] as Listener;
}

beforeEach(() => {
  api.listeners.length = 0;
  for (const handler of Object.values(handlers)) handler.mockClear();
});

describe('the background hears from an order’s page', () => {
  it('which order is seen there', () => {
    listener()(SEEN, SENDER);
    expect(handlers.seen).toHaveBeenCalledExactlyOnceWith(TAB, ORDER);
  });

  it('which order it is after a move: the tab knows where it is, the script only where it began', () => {
    const moved = { ...SENDER, url: 'https://www.ozon.ru/', tab: { ...SENDER.tab, url: ADDRESS } };
    listener()(SEEN, moved);
    expect(handlers.seen).toHaveBeenCalledExactlyOnceWith(TAB, ORDER);
  });

  it('that a move has led to an order', () => {
    listener()({ type: 'order-reached' }, SENDER);
    expect(handlers.reached).toHaveBeenCalledExactlyOnceWith(TAB);
  });

  it('what was pressed on the tab', async () => {
    const hear = listener();
    expect(await hear({ type: 'overlay-pressed' }, SENDER)).toBe(true);
    hear({ type: 'overlay-closed' }, SENDER);
    hear({ type: 'overlay-moved', edge: 'left' }, SENDER);
    expect(handlers.closed).toHaveBeenCalledExactlyOnceWith(TAB);
    expect(handlers.moved).toHaveBeenCalledExactlyOnceWith(TAB, 'left');
  });
});

describe('the background does not hear', () => {
  it.each([
    ['another extension', { ...SENDER, id: 'other' }],
    ['a frame within the page', { ...SENDER, frameId: 4 }],
    ['a page that is no order’s', { ...SENDER, url: 'https://www.ozon.ru/' }],
    ['a page that was an order’s', { ...SENDER, tab: { id: 7, url: 'https://www.ozon.ru/' } }],
    ['a page without an address', { ...SENDER, url: undefined }],
    ['what is in no tab', { ...SENDER, tab: undefined }],
  ])('%s', (_who, sender) => {
    const hear = listener();
    for (const message of [
      SEEN,
      { type: 'order-reached' },
      { type: 'overlay-pressed' },
      { type: 'overlay-closed' },
    ]) {
      expect(hear(message, sender)).toBeUndefined();
    }
    expect(calls()).toBe(0);
  });

  it.each([
    [
      'about another order than the address names',
      { ...SEEN, order: makeOrder({ number: '44563249-0999' }) },
    ],
    ['an order of a shop that is none', { ...SEEN, order: makeOrder({ shop: 'www.ozon.ru.example' }) }],
    ['an order with more in it', { ...SEEN, order: { ...ORDER, recipient: 'Мария' } }],
    ['an order with a day that is none', { ...SEEN, order: { ...ORDER, placedOn: '2026-02-30' } }],
    [
      'megabytes',
      { ...SEEN, order: makeOrder({ parcels: [makeParcel({ statusText: 'я'.repeat(3_000) })] }) },
    ],
    [
      'thousands of goods',
      {
        ...SEEN,
        order: makeOrder({ parcels: [makeParcel({ items: Array.from({ length: 600 }, () => makeItem()) })] }),
      },
    ],
    ['a message with more in it', { type: 'overlay-closed', orderNumber: '1-1' }],
    ['an edge that is none', { type: 'overlay-moved', edge: 'top' }],
    ['what only its own pages may say', { type: 'log-changed' }],
    ['what nobody says', { type: 'delete-all' }],
    ['a text', 'order-seen'],
    ['nothing', null],
  ])('%s', (_what, message) => {
    expect(listener()(message, SENDER)).toBeUndefined();
    expect(calls()).toBe(0);
  });
});

describe('that the log has changed', () => {
  it('is heard from the extension’s own pages only', () => {
    const changed = vi.fn();
    onLogChange(changed);
    const hear = api.listeners[0] as Listener;
    hear({ type: 'log-changed' }, { id: 'ours', url: 'chrome-extension://ours/popup.html' });
    expect(changed).toHaveBeenCalledOnce();
    hear({ type: 'log-changed' }, SENDER);
    hear({ type: 'log-changed' }, { id: 'other', url: 'chrome-extension://ours/popup.html' });
    hear({ type: 'order-seen' }, { id: 'ours', url: 'chrome-extension://ours/options.html' });
    expect(changed).toHaveBeenCalledOnce();
  });
});

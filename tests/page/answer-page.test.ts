import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPageQuestions } from '../../lib/browser/answer-page';
import type { Reading } from '../../lib/model/reading';

type Listener = (
  message: unknown,
  sender: { id?: string; url?: string; tab?: unknown },
) => Promise<unknown> | undefined;

const api = vi.hoisted(() => {
  const listeners: unknown[] = [];
  return {
    fits: true,
    listeners,
    runtime: {
      sendMessage: () => {},
      id: 'ours' as string | undefined,
      onMessage: { addListener: (listener: unknown) => void listeners.push(listener) },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: api }));
// Whether the extension is still there a script asks the browser itself.
vi.stubGlobal('chrome', api);

const READING: Reading = {
  page: 'no-order',
  order: null,
  orders: [],
  missing: [],
  witnesses: {},
  disagreements: [],
};
const QUESTION = { type: 'read-page', today: '2026-09-20' };
const read = vi.fn(async () => READING);
const glance = vi.fn(async () => ({ reading: READING, settled: false }));

function listen(): Listener[] {
  answerPageQuestions({
    name: 'order-reader',
    reads: () => api.fits,
    answers: { 'read-page': read, 'glance-at-page': glance },
  });
  return api.listeners as Listener[];
}

beforeEach(() => {
  api.listeners.length = 0;
  api.runtime.id = 'ours';
  api.fits = true;
  Reflect.deleteProperty(globalThis, Symbol.for('poryadok.order-reader'));
  read.mockClear();
});

describe('the reader in the page', () => {
  it('answers the popup', async () => {
    const [listener] = listen();
    expect(await listener?.(QUESTION, { id: 'ours' })).toEqual(READING);
    expect(read).toHaveBeenCalledExactlyOnceWith('2026-09-20');
  });

  it('answers the popup in a tab of its own, as on a telephone', () => {
    const [listener] = listen();
    const sender = { id: 'ours', url: 'moz-extension://0000/popup.html', tab: { id: 1 } };
    expect(listener?.(QUESTION, sender)).toBeInstanceOf(Promise);
  });

  it.each([
    ['another extension', QUESTION, { id: 'theirs' }],
    ['nobody', QUESTION, {}],
    ['another page of the shop', QUESTION, { id: 'ours', url: 'https://www.ozon.ru/', tab: { id: 1 } }],
    ['ours, with another question', { type: 'something' }, { id: 'ours' }],
    ['ours, with no day', { type: 'read-page', today: 'soon' }, { id: 'ours' }],
    ['ours, with nothing', null, { id: 'ours' }],
  ])('is silent to %s', (_, message, sender) => {
    const [listener] = listen();
    expect(listener?.(message, sender)).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
  });

  it('says at once what stands there, and whether more may come', async () => {
    const [listener] = listen();
    const answer = await listener?.({ ...QUESTION, type: 'glance-at-page' }, { id: 'ours' });
    expect(answer).toEqual({ reading: READING, settled: false });
  });

  it('leaves a page that is not for it to the other reader', () => {
    const [listener] = listen();
    api.fits = false;
    expect(listener?.(QUESTION, { id: 'ours' })).toBeUndefined();
  });

  it('put in twice, it listens once', () => {
    listen();
    expect(listen()).toHaveLength(1);
  });

  it('put in after the extension was updated, it takes the place of the deaf one', () => {
    listen();
    api.runtime.id = undefined;
    expect(listen()).toHaveLength(2);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPageQuestions } from '../../lib/browser/answer-page';
import type { Reading } from '../../lib/model/reading';

interface Sender {
  id?: string;
  url?: string;
  tab?: unknown;
}
type Listener = (message: unknown, sender: Sender, answer: (answer?: unknown) => void) => boolean;

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
// A script in a page speaks with the browser itself.
vi.stubGlobal('chrome', api);

const READING: Reading = {
  page: 'no-order',
  order: null,
  orders: [],
  missing: [],
  witnesses: {},
  disagreements: [],
  layouts: {},
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

/** What the listener answers; `undefined` where it leaves the message to others. */
function ask(listener: Listener | undefined, message: unknown, sender: Sender): Promise<unknown> | undefined {
  let settle: (answer?: unknown) => void = () => {};
  const answer = new Promise<unknown>((resolve) => {
    settle = resolve;
  });
  return listener?.(message, sender, settle) ? answer : undefined;
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
    expect(await ask(listener, QUESTION, { id: 'ours' })).toEqual(READING);
    expect(read).toHaveBeenCalledExactlyOnceWith('2026-09-20');
  });

  it('answers the popup in a tab of its own, as on a telephone', () => {
    const [listener] = listen();
    const sender = { id: 'ours', url: 'moz-extension://0000/popup.html', tab: { id: 1 } };
    expect(ask(listener, QUESTION, sender)).toBeInstanceOf(Promise);
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
    expect(ask(listener, message, sender)).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
  });

  it('says at once what stands there, and whether more may come', async () => {
    const [listener] = listen();
    const answer = await ask(listener, { ...QUESTION, type: 'glance-at-page' }, { id: 'ours' });
    expect(answer).toEqual({ reading: READING, settled: false });
  });

  it('a reading that fails leaves nobody waiting', async () => {
    const [listener] = listen();
    read.mockRejectedValueOnce(new Error('The page has gone mad'));
    expect(await ask(listener, QUESTION, { id: 'ours' })).toBeUndefined();
  });

  it('leaves a page that is not for it to the other reader', () => {
    const [listener] = listen();
    api.fits = false;
    expect(ask(listener, QUESTION, { id: 'ours' })).toBeUndefined();
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

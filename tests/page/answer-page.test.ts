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
    listeners,
    runtime: {
      id: 'ours' as string | undefined,
      onMessage: { addListener: (listener: unknown) => void listeners.push(listener) },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: api }));

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

function listen(): Listener[] {
  answerPageQuestions({ 'read-page': read });
  return api.listeners as Listener[];
}

beforeEach(() => {
  api.listeners.length = 0;
  api.runtime.id = 'ours';
  Reflect.deleteProperty(globalThis, Symbol.for('poryadok.listening'));
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

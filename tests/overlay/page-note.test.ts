// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createOverlayTab } from '../../components/overlay/overlay-tab';
import { showPageNote } from '../../components/overlay/page-note';
import { overlay } from '../../lib/i18n/ru/overlay';
import { violations } from '../components/setup';

const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  roots.length = 0;
  // The shadow is closed to everybody: a test has to be there when it is made.
  Element.prototype.attachShadow = function (how) {
    expect(how.mode).toBe('closed');
    const root = attach.call(this, how);
    roots.push(root);
    return root;
  };
});
afterEach(() => {
  Element.prototype.attachShadow = attach;
  vi.useRealTimers();
  document.documentElement.querySelectorAll('poryadok-note, poryadok-overlay').forEach((one) => {
    one.remove();
  });
});

/** What stands in the shadow, as a part of the document that axe can see. */
async function axeIn(root: ShadowRoot | undefined) {
  const copy = document.createElement('main');
  for (const child of root?.children ?? [])
    if (child.localName !== 'style') copy.append(child.cloneNode(true));
  document.body.append(copy);
  vi.useRealTimers();
  const found = await violations();
  copy.remove();
  return found;
}

it('the note on the page is read aloud once it changes, in its language, and goes by itself', async () => {
  showPageNote(document, 'Сообщение вставлено.', 'ru');
  const line = roots[0]?.querySelector('[role="status"]');
  // Only what changes within a region that is there is read aloud.
  expect(line?.textContent).toBe('');
  vi.advanceTimersByTime(100);
  expect(line?.textContent).toBe('Сообщение вставлено.');
  expect(line?.getAttribute('lang')).toBe('ru');
  showPageNote(document, 'Вставлена часть.', 'ru');
  expect(document.querySelectorAll('poryadok-note')).toHaveLength(1);
  vi.advanceTimersByTime(8_000);
  expect(document.querySelectorAll('poryadok-note')).toHaveLength(0);
});

it('nothing is held against the note', async () => {
  showPageNote(document, 'Сообщение вставлено.', 'ru');
  vi.advanceTimersByTime(100);
  expect(await axeIn(roots[0])).toEqual([]);
});

it('nothing is held against the tab', async () => {
  const never = () => {
    throw new Error('Nobody pressed');
  };
  const tab = createOverlayTab(document, { open: never, close: never, move: never, ask: never });
  tab.show({
    orderNumber: '44563249-0877',
    text: 'До 25 ноября: напишите в чат поддержки',
    late: false,
    edge: 'right',
    language: 'ru',
    words: overlay.words,
  });
  expect(roots[0]?.querySelectorAll('button')).toHaveLength(3);
  expect(await axeIn(roots[0])).toEqual([]);
});

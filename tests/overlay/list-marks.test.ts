import { beforeEach, describe, expect, it, vi } from 'vitest';
import { markOfRow } from '../../entrypoints/background/answer-list-page';
import { wordsFor } from '../../entrypoints/background/words';
import { onListPage } from '../../lib/browser/hear-list-pages';
import { FIRST_ATTENTION } from '../../lib/model/attention';
import type { CaseOutcome } from '../../lib/model/case';
import type { Instant, IsoDay } from '../../lib/model/day';
import type { Order } from '../../lib/model/order';
import type { CaseWithAttempts } from '../../lib/store/store';
import { makeAttempt, makeCase, makeItem, makeOrder, makeParcel, prepared, sent } from '../store/examples';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

const api = vi.hoisted(() => ({
  listeners: [] as unknown[],
  runtime: {
    id: 'ours',
    onMessage: { addListener: (listener: unknown) => void api.listeners.push(listener) },
  },
}));
vi.mock('wxt/browser', () => ({ browser: api }));

const TODAY: IsoDay = '2026-11-23';
/** Promised by 19 November. */
const late = makeOrder();
const received = makeParcel({ status: 'received', receivedOn: '2026-11-18' });

async function mark(
  orders: readonly Order[],
  files: readonly CaseWithAttempts[] = [],
  attention = FIRST_ATTENTION,
  day = TODAY,
) {
  const words = await wordsFor({ settings: async () => ({ language: 'ru' as const }) });
  return markOfRow(orders, new Map([[late.number, files]]), attention, day, words);
}

const file = (events = [prepared(), sent()], changes = {}): CaseWithAttempts => ({
  case: makeCase(changes),
  attempts: [makeAttempt({ events })],
});
const WAITS = { text: 'Ждём ответа до 23 ноября', late: false };

describe('a row of the list is marked', () => {
  it('where a promised day has passed, and there only', async () => {
    expect(await mark([late])).toMatchObject({ text: 'Опаздывает', late: true });
    expect(await mark([late], [], FIRST_ATTENTION, '2026-11-19')).toBeNull();
    expect(await mark([makeOrder({ parcels: [received] })])).toBeNull();
    expect(await mark([])).toBeNull();
  });

  it('by what its open case waits for', async () => {
    expect(await mark([late], [file()])).toMatchObject(WAITS);
    expect(await mark([late], [file([prepared()])])).toMatchObject({
      text: 'Сообщение не отправлено',
      late: false,
    });
    expect(await mark([late], [file()], FIRST_ATTENTION, '2026-12-24')).not.toBeNull();
  });

  it('quietly by how its last case ended, where all are closed', async () => {
    const ended = (outcome: CaseOutcome, at: Instant = '2026-11-22T10:00:00.000Z') =>
      file(undefined, { id: outcome, closed: { at, on: '2026-11-22', outcome } });
    const earlier = ended('refused', '2026-11-20T10:00:00.000Z');
    const solved = { text: 'Дело закрыто — решено', late: false, quiet: true };
    expect(await mark([late], [ended('solved'), earlier])).toMatchObject(solved);
    expect(await mark([late], [earlier, ended('solved')])).toMatchObject(solved);
    expect(await mark([late], [earlier])).toMatchObject({ text: 'Дело закрыто — отказали', quiet: true });
    expect(await mark([late], [ended('solved'), file()])).toMatchObject({ ...WAITS, quiet: false });
    const other = makeOrder({ number: '44563249-0901' });
    expect(await mark([late, other], [earlier])).toMatchObject({ text: 'Опаздывает', quiet: false });
  });

  it('by its case even where the list says less of the order than the case knows', async () => {
    const parcel = makeParcel({ status: 'unknown', expectedTo: null, expectedFrom: null });
    expect(await mark([makeOrder({ parcels: [parcel] })], [file()])).toMatchObject(WAITS);
  });

  it('not for being late where the person has closed the tab for that order', async () => {
    const closed = { ...FIRST_ATTENTION, closedOrders: [late.number] };
    expect(await mark([late], [], closed)).toBeNull();
    expect(await mark([late], [file()], closed)).toMatchObject(WAITS);
  });

  it('by what has run out, where it holds goods of several orders', async () => {
    const other = makeOrder({ number: '44563249-0901' });
    expect(await mark([late, other], [file()])).toMatchObject({
      text: 'Опаздывает',
      late: true,
      ending: '0901',
    });
  });
});

const LIST = 'https://www.ozon.ru/my/orderlist';
const SENDER = { id: 'ours', frameId: 0, url: LIST, tab: { id: 7, url: LIST } };
const SEEN = { type: 'list-seen', rows: [[late]] };
const REACHED = { type: 'list-reached', numbers: [late.number], mayBeLate: true };
const handlers = { reached: vi.fn(), seen: vi.fn(async () => null) };

function listener(): Listener {
  onListPage((address) => address === LIST, handlers);
  return api.listeners[0] as Listener;
}

beforeEach(() => {
  api.listeners.length = 0;
  handlers.reached.mockClear();
  handlers.seen.mockClear();
});

describe('the background hears from the list', () => {
  it('that it stands there, and its rows', async () => {
    const hear = listener();
    expect(hear(REACHED, SENDER)).toBeUndefined();
    expect(handlers.reached).toHaveBeenCalledExactlyOnceWith(7, REACHED);
    expect(await hear(SEEN, SENDER)).toBeNull();
    expect(handlers.seen).toHaveBeenCalledExactlyOnceWith([[late]]);
  });

  const named = (name: string) => makeOrder({ parcels: [makeParcel({ items: [makeItem({ name })] })] });
  it.each([
    ['from another extension', SEEN, { ...SENDER, id: 'other' }],
    ['from a frame', SEEN, { ...SENDER, frameId: 3 }],
    ['from another page', SEEN, { ...SENDER, tab: { id: 7, url: 'https://www.ozon.ru/' } }],
    ['from no tab', SEEN, { ...SENDER, tab: undefined }],
    ['a number that is none', { ...REACHED, numbers: ['<b>'] }, SENDER],
    ['more than it asked for', { ...REACHED, delete: true }, SENDER],
    ['more rows than a list has', { ...SEEN, rows: Array.from({ length: 501 }, () => []) }, SENDER],
    ['megabytes', { ...SEEN, rows: [[named('я'.repeat(3_000))]] }, SENDER],
    ['nothing', null, SENDER],
  ])('nothing %s', (_what, message, sender) => {
    expect(listener()(message, sender)).toBeUndefined();
    expect(handlers.reached).not.toHaveBeenCalled();
    expect(handlers.seen).not.toHaveBeenCalled();
  });
});

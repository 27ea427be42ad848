// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../lib/store/store';
import { makeAttempt, makeCase, makeItem, makeOrder, makeParcel, prepared, sent } from '../store/examples';
import { faults, openPage } from './open-page';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function oneCase(store: Store): Promise<void> {
  await store.addAttempt(makeCase(), makeAttempt({ events: [prepared(), sent()] }));
}

async function threeCases(store: Store): Promise<void> {
  await oneCase(store);
  const order = makeOrder({
    number: '44563249-0900',
    parcels: [makeParcel({ items: [makeItem({ name: 'Ёлка новогодняя' })] })],
  });
  const second = makeCase({ id: 'case-2', order, problem: 'defect' });
  await store.addAttempt(
    second,
    makeAttempt({ id: 'attempt-2', caseId: 'case-2', orderNumber: order.number, problem: 'defect' }),
  );
  await store.putCase(
    makeCase({
      id: 'case-3',
      closed: { at: '2026-11-21T09:00:00.000Z', on: '2026-11-21', outcome: 'solved' },
    }),
  );
}

const rows = () => screen.queryAllByTestId('attempt-row');
const count = () => screen.getByTestId('attempt-count').dataset.count;

function type(testId: string, value: string): void {
  const field = screen.getByTestId(testId);
  if (field instanceof HTMLSelectElement) fireEvent.change(field, { target: { value } });
  else fireEvent.input(field, { target: { value } });
}

function press(testId: string): void {
  fireEvent.click(screen.getByTestId(testId));
}

describe('an empty log', () => {
  it('says how it fills, and leads there', async () => {
    await openPage();
    const empty = await screen.findByTestId('empty');
    const links = within(empty).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://www.ozon.ru/my/orderlist',
      '#/new',
    ]);
    expect(count()).toBe('0');
    expect(await faults()).toEqual([]);
  });
});

describe('the cases', () => {
  it('stand in their groups, and the one that needs the person is open', async () => {
    await openPage(threeCases);
    await screen.findAllByTestId('case-row');
    const shown = screen.getAllByTestId('case-row').map((row) => ({ ...row.dataset }));
    expect(shown).toHaveLength(3);
    expect(shown).toContainEqual({
      testid: 'case-row',
      order: '44563249-0877',
      problem: 'not-delivered',
      state: 'closed',
    });
    expect(shown.at(-1)?.state).toBe('closed');
    const chosen = screen.getAllByTestId('case-row').filter((row) => row.hasAttribute('aria-current'));
    expect(chosen.map((row) => row.dataset.state)).toEqual(['needs-you']);
    expect(await faults()).toEqual([]);
  });

  it('do not run away: what was written down in one is shown in it, though it now waits', async () => {
    await openPage(threeCases);
    await screen.findAllByTestId('case-row');
    const shown = () => screen.getAllByTestId('case-row').find((row) => row.hasAttribute('aria-current'));
    const order = shown()?.dataset.order;
    press('log-sent-yes');
    await waitFor(() => expect(shown()?.dataset.state).toBe('waiting'));
    expect(shown()?.dataset.order).toBe(order);
    expect(rows()[0]?.dataset.state).toBe('sent');
  });

  it('each have an address of their own', async () => {
    await openPage(threeCases, '#/case/case-2');
    await waitFor(() => expect(rows().map((row) => row.dataset.order)).toEqual(['44563249-0900']));
    expect(rows()[0]?.dataset).toMatchObject({ channel: 'chat', state: 'prepared' });
  });

  it('that are not here are said to be not here, with a way back', async () => {
    await openPage(threeCases, '#/case/nobody');
    expect(await screen.findByText('Ко всем делам')).toBeTruthy();
  });

  it('are closed with their outcome and opened again', async () => {
    const { store } = await openPage(oneCase);
    await screen.findByTestId('case-close');
    press('case-close');
    fireEvent.click(screen.getByText('Решено частично'));
    await screen.findByTestId('case-reopen');
    expect((await store.caseById('case-1'))?.closed?.outcome).toBe('partly');
    press('case-reopen');
    await screen.findByTestId('case-close');
    expect((await store.caseById('case-1'))?.closed).toBeNull();
  });

  it('are not closed with a sum that cannot be read: it is said, and stays', async () => {
    const { store } = await openPage(oneCase);
    await screen.findByTestId('case-close');
    press('case-close');
    type('case-returned', 'тысячу');
    fireEvent.click(screen.getByText('Решено частично'));
    expect(screen.getByRole('alert').textContent).toContain('дело пока не закрыто');
    expect((await store.caseById('case-1'))?.closed).toBeNull();
    expect(await faults()).toEqual([]);
    type('case-returned', '1 958,42');
    type('case-helped', 'Претензия');
    fireEvent.click(screen.getByText('Решено частично'));
    expect((await screen.findByTestId('case-returned-sum')).textContent).toMatch(/1\s958,42/);
    expect((await store.caseById('case-1'))?.closed).toMatchObject({
      returned: { amount: 195_842, currency: 'RUB' },
      helped: 'Претензия',
    });
  });

  it('have the days to come at the head of their timeline, the farthest first', async () => {
    await openPage(oneCase);
    await screen.findByTestId('ahead');
    const days = screen.getAllByTestId('ahead-day').map((row) => row.dataset.day ?? '');
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('can be opened by hand', async () => {
    const { store } = await openPage(undefined, '#/new');
    await screen.findByTestId('case-problem');
    type('case-problem', 'defect');
    type('manual-number', '44563249-0999');
    type('manual-item', 'Чайник');
    expect(await faults()).toEqual([]);
    press('manual-save');
    await waitFor(async () => expect(await store.listCases()).toHaveLength(1));
    const [opened] = await store.listCases();
    expect(opened).toMatchObject({ orderNumber: '44563249-0999', problem: 'defect' });
    expect(opened?.order.parcels[0]?.items[0]?.name).toBe('Чайник');
  });
});

describe('an attempt', () => {
  it('that was only prepared is asked about, and takes number and answer afterwards', async () => {
    const { store } = await openPage((before) => before.addAttempt(makeCase(), makeAttempt()));
    await screen.findByTestId('log-sent-yes');
    press('log-sent-yes');
    await screen.findByTestId('log-add-number');
    press('log-add-number');
    type('log-number', ' 77-1 ');
    fireEvent.submit(screen.getByTestId('log-number'));
    await waitFor(() => expect(rows()[0]?.dataset.state).toBe('acknowledged'));
    expect(screen.getByText('Номер обращения 77-1')).toBeTruthy();

    press('log-add-answer');
    const outcomes = screen.getAllByTestId('answer-outcome');
    const promised = outcomes.find((one) => one.dataset.outcome === 'promised');
    if (promised) fireEvent.click(promised);
    type('answer-promised', '2026-11-25');
    type('answer-text', 'Найдут');
    expect(await faults()).toEqual([]);
    press('answer-save');
    await screen.findByTestId('reply');
    const attempt = await store.attemptById('attempt-1');
    expect(attempt?.events.at(-1)).toMatchObject({
      kind: 'answered',
      outcome: 'promised',
      promisedOn: '2026-11-25',
      text: 'Найдут',
    });
  });

  it('can be written down by hand: a call of another day, and a reply', async () => {
    const { store } = await openPage(oneCase);
    await screen.findByTestId('add-attempt');
    press('add-attempt');
    type('attempt-channel', 'phone');
    type('attempt-day', '2026-11-21');
    type('attempt-text', 'Ждите');
    type('attempt-number', '5');
    press('attempt-save');
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(rows()[0]?.dataset).toMatchObject({ channel: 'phone', state: 'acknowledged' });
    expect(screen.queryByTestId('attempt-form')).toBeNull();

    press('add-attempt');
    press('attempt-in');
    type('attempt-outcome', 'refused');
    type('attempt-text', 'Отказ');
    press('attempt-save');
    await waitFor(() => expect(rows()).toHaveLength(3));
    const [, , reply] = await store.attemptsOfCase('case-1');
    expect(reply).toMatchObject({ direction: 'in', events: [{ kind: 'answered', outcome: 'refused' }] });
    expect(reply?.events[0]?.on).toBe('2026-11-23');
  });

  it('of a day to come is refused', async () => {
    const { store } = await openPage(oneCase);
    await screen.findByTestId('add-attempt');
    press('add-attempt');
    type('attempt-day', '2026-11-24');
    press('attempt-save');
    expect(screen.getByRole('alert').textContent).toBe('Этот день ещё не наступил.');
    expect(await store.attemptsOfCase('case-1')).toHaveLength(1);
  });

  it('that cannot be written stays in its form, and it is said why', async () => {
    const { store } = await openPage(oneCase);
    await screen.findByTestId('add-attempt');
    press('add-attempt');
    type('attempt-text', 'Долгий разговор');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    press('attempt-save');
    await waitFor(() => expect(screen.getByTestId('notice').textContent).toMatch(/На диске нет места/));
    expect(screen.getByTestId('attempt-text')).toHaveProperty('value', 'Долгий разговор');
    vi.restoreAllMocks();
    press('attempt-save');
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(await store.attemptsOfCase('case-1')).toHaveLength(2);
  });
});

/** The cases of a copy, without the marks: what was brought back keeps the word that it was. */
const casesIn = (copy: string) => copy.slice(copy.indexOf('"cases"'));

describe('a mistake', () => {
  it('is taken back with one press: a fact, a contact, a closed case', async () => {
    const { store } = await openPage((before) => before.addAttempt(makeCase(), makeAttempt()));
    const original = await store.exportAll();
    const undo = async () => {
      fireEvent.click(await screen.findByTestId('undo'));
      await screen.findByText('Отменено');
      expect((await store.attemptsOfCase('case-1')).length).toBe(1);
    };
    await screen.findByTestId('log-sent-no');
    press('log-sent-no');
    await waitFor(() => expect(rows()[0]?.dataset.state).toBe('dropped'));
    await undo();
    expect(rows()[0]?.dataset.state).toBe('prepared');
    expect(await store.exportAll()).toBe(original);

    press('log-remove');
    await waitFor(() => expect(rows()).toHaveLength(0));
    await undo();
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(casesIn(await store.exportAll())).toBe(casesIn(original));

    press('case-close');
    fireEvent.click(screen.getByText('Больше не нужно'));
    await screen.findByTestId('case-reopen');
    await undo();
    await screen.findByTestId('case-close');

    press('case-remove');
    await screen.findByTestId('empty');
    await undo();
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(await store.attemptsOfCase('case-1')).toEqual([makeAttempt()]);
  });
});

describe('another window', () => {
  it('writes, and this one shows it', async () => {
    const { store } = await openPage(oneCase);
    await screen.findByTestId('add-attempt');
    await store.addAttempt(makeCase(), makeAttempt({ id: 'from-the-popup' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    await store.saveSettings({ language: 'en' });
    expect(await screen.findByText('Save a backup')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('the search', () => {
  it('shows what matches from every view, and everything again when it is emptied', async () => {
    await openPage(threeCases);
    await screen.findAllByTestId('case-row');
    expect(count()).toBe('2');
    type('log-search', 'елка');
    await waitFor(() => expect(rows().map((row) => row.dataset.order)).toEqual(['44563249-0900']));
    expect(count()).toBe('1');
    expect(await faults()).toEqual([]);
    type('log-search', 'такого нет');
    await waitFor(() => expect(count()).toBe('0'));
    expect(screen.getByText(/Ничего не нашлось/)).toBeTruthy();
    type('log-search', '');
    await screen.findAllByTestId('case-row');
    expect(count()).toBe('2');
  });

  it('can be narrowed to a state and a channel, and begins anew elsewhere', async () => {
    await openPage(threeCases, '#/log');
    await screen.findByTestId('filter-state');
    await waitFor(() => expect(count()).toBe('2'));
    type('filter-state', 'sent');
    await waitFor(() => expect(rows().map((row) => row.dataset.state)).toEqual(['sent']));
    type('filter-channel', 'email');
    await waitFor(() => expect(count()).toBe('0'));
    type('filter-channel', '');
    type('log-search', '0900');
    await waitFor(() => expect(count()).toBe('0'));
    type('filter-state', '');
    await waitFor(() => expect(count()).toBe('1'));
    location.hash = '#/';
    await screen.findAllByTestId('case-row');
    expect(count()).toBe('2');
  });
});

describe('a log of thousands', () => {
  it('shows few rows, and others when it is scrolled', async () => {
    await openPage(async (store) => {
      for (let at = 0; at < 30; at += 1) {
        const id = `case-${at}`;
        for (let each = 0; each < 5; each += 1) {
          const attempt = makeAttempt({ id: `${id}-${each}`, caseId: id, text: `текст ${at} ${each}` });
          await store.addAttempt(makeCase({ id }), attempt);
        }
      }
    }, '#/log');
    await screen.findByRole('table');
    expect(count()).toBe('150');
    expect(rows().length).toBeLessThan(50);
    expect(document.querySelectorAll('#app *, body *').length).toBeLessThan(400);
    const first = rows()[0]?.textContent;
    const room = screen.getByRole('table').parentElement;
    if (room) room.getBoundingClientRect = () => new DOMRect(0, -4_000, 1_000, 6_000);
    fireEvent.scroll(window);
    await waitFor(() => expect(rows()[0]?.textContent).not.toBe(first));
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('98');
  });
});

describe('the log as a whole', () => {
  /** Catches what would go to the downloads. */
  function catchFile(): Promise<{ name: string; text: string }> {
    return new Promise((resolve) => {
      let file: Blob | null = null;
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          file = blob;
          return 'blob:here';
        },
        revokeObjectURL: () => undefined,
      });
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
        const reader = new FileReader();
        reader.onload = () => resolve({ name: this.download, text: String(reader.result) });
        if (file) reader.readAsText(file);
      });
    });
  }

  it('goes out and comes in again', async () => {
    await openPage(threeCases);
    await screen.findByTestId('export-json');
    expect(screen.getByTestId('last-backup').textContent).toBe('Копии ещё нет.');
    const saved = catchFile();
    press('export-json');
    const { name, text } = await saved;
    expect(name).toBe('poryadok-2026-11-23.json');
    await waitFor(() =>
      expect(screen.getByTestId('last-backup').textContent).toBe('Последняя копия: 23 ноября.'),
    );
    cleanup();

    const { store } = await openPage();
    const field = await screen.findByTestId('import-file');
    fireEvent.change(field, { target: { files: [new File([text], name)] } });
    const plan = await screen.findByTestId('import-plan');
    expect(plan.textContent).toContain('добавится 3');
    expect(await store.listCases()).toHaveLength(0);
    expect(await faults()).toEqual([]);
    press('import-confirm');
    await waitFor(() => expect(screen.getAllByTestId('case-row')).toHaveLength(3));
    expect(screen.queryByTestId('import-plan')).toBeNull();
  });

  it.each([
    ['not a backup', /не читается/],
    ['{"format":"poryadok-backup","version":9}', /более новая версия/],
    ['{"format":"poryadok-backup","version":1,"cases":3}', /ничего не изменилось/],
  ])('refuses %s in words', async (text, words) => {
    await openPage(oneCase);
    const field = await screen.findByTestId('import-file');
    fireEvent.change(field, { target: { files: [new File([text], 'x.json')] } });
    await waitFor(() => expect(screen.getByTestId('notice').textContent).toMatch(words));
    expect(screen.queryByTestId('import-plan')).toBeNull();
  });

  it('goes out as a table and as a calendar', async () => {
    await openPage(threeCases);
    await screen.findByTestId('export-csv');
    const table = catchFile();
    press('export-csv');
    expect((await table).text.trim().split('\r\n')).toHaveLength(3);
    const calendar = catchFile();
    press('export-ics');
    const { name, text } = await calendar;
    expect(name).toBe('poryadok-2026-11-23.ics');
    expect(text).toContain('BEGIN:VEVENT');
  });

  it('goes out case by case as a folder', async () => {
    await openPage(threeCases, '#/case/case-2');
    await screen.findByTestId('export-bundle');
    const folder = catchFile();
    press('export-bundle');
    const { name, text } = await folder;
    expect(name).toBe('poryadok-44563249-0900.zip');
    expect(text.startsWith('PK')).toBe(true);
    for (const part of ['Дело.html', '01 2026-11-20 Чат поддержки.txt', 'Опись.txt', 'Ёлка новогодняя']) {
      expect(text).toContain(part);
    }
  });

  it('is deleted only after a second press, the first of which offers a copy', async () => {
    const { store } = await openPage(threeCases);
    await screen.findByTestId('delete-all');
    press('delete-all');
    expect(document.activeElement?.textContent).toBe('Сначала скачать копию');
    expect(screen.getByText(/Будут удалены 3 дела и 2 обращения/)).toBeTruthy();
    expect(await faults()).toEqual([]);
    press('delete-all-confirm');
    await screen.findByTestId('empty');
    expect(await store.listCases()).toEqual([]);
  });

  it('that lost cases says so instead of welcoming', async () => {
    await openPage(async (store) => {
      vi.spyOn(store, 'eachFile').mockResolvedValue({ lost: true, damaged: [], unreadable: [] });
    });
    expect((await screen.findByRole('alert')).textContent).toMatch(/потерял часть журнала/);
    expect(screen.queryByTestId('empty')).toBeNull();
  });
});

describe('a contact that was written down wrongly', () => {
  it('is put right in one form, says so, and tells what stood there before', async () => {
    const { store } = await openPage(oneCase);
    await screen.findByTestId('attempt-row');
    fireEvent.click(screen.getAllByTestId('log-correct')[0] as HTMLElement);
    await screen.findByTestId('correct-form');
    type('attempt-day', '2026-11-18');
    type('attempt-time', '14:05');
    type('attempt-number', '2417736');
    type('attempt-operator', 'Анна');
    type('attempt-note', 'Обещала перезвонить');
    expect(await faults()).toEqual([]);
    press('correct-save');
    await waitFor(() => expect(screen.queryByTestId('correct-form')).toBeNull());
    expect((await screen.findByTestId('attempt-noted')).textContent).toBe(
      'Отвечал(а) Анна. Обещала перезвонить',
    );
    expect(rows()[0]?.textContent).toContain('18 ноября, 14:05');
    const before = (await store.attemptsOfCase('case-1'))[0]?.events.length ?? 0;
    fireEvent.click(screen.getAllByTestId('log-correct')[0] as HTMLElement);
    const history = await screen.findByTestId('attempt-history');
    expect(history.textContent).toMatch(/Исправлено: отправлено 18 ноября, 14:05\. Было: отправлено/);
    press('undo');
    await waitFor(async () =>
      expect((await store.attemptsOfCase('case-1'))[0]?.events.length).toBeLessThan(before),
    );
    await waitFor(() => expect(screen.queryByTestId('attempt-noted')).toBeNull());
  });
});

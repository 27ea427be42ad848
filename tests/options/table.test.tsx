// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { IsoDay } from '../../lib/model/day';
import type { ChannelId } from '../../lib/model/step';
import type { Store } from '../../lib/store/store';
import { makeAttempt, makeCase, makeOrder, sent } from '../store/examples';
import { faults, openPage } from './open-page';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Three cases of four contacts, on four days each, by four channels. */
async function twelve(store: Store): Promise<void> {
  const channels: ChannelId[] = ['chat', 'email', 'phone', 'claim'];
  for (const at of [1, 2, 3]) {
    const order = makeOrder({ number: `4456324${at}-0001`, parcels: [] });
    const theCase = makeCase({ id: `case-${at}`, order, problem: at === 3 ? 'defect' : 'not-delivered' });
    for (const [place, channel] of channels.entries()) {
      const day = `2026-11-${10 + at * 3 + place}` as IsoDay;
      await store.addAttempt(
        theCase,
        makeAttempt({
          id: `${at}-${place}`,
          caseId: theCase.id,
          orderNumber: order.number,
          problem: theCase.problem,
          channel,
          text: `Письмо ${at} ${place}`,
          events: [sent(`${day}T09:00:00.000Z`)],
        }),
      );
    }
  }
}

/** Every case with its contacts; that something was in the bin and came back may be remembered. */
async function casesOf(store: Store): Promise<unknown> {
  return JSON.parse(await store.exportAll()).cases;
}

const rows = () => screen.queryAllByTestId('attempt-row');
const shown = () => rows().map((row) => `${row.dataset.order?.[7]}:${row.dataset.channel}`);
const count = () => screen.getByTestId('attempt-count').dataset.count;
const press = (testId: string, at = 0) => {
  const found = screen.getAllByTestId(testId)[at];
  if (found) fireEvent.click(found);
};

async function openTable(hash = '#/log') {
  const opened = await openPage(twelve, hash);
  await waitFor(() => expect(rows()).not.toHaveLength(0));
  return opened;
}

describe('the table', () => {
  it('says the year of a contact of another one, and so does its case', async () => {
    const old = async (store: Store) => {
      const events = [sent('2025-12-30T09:00:00.000Z')];
      await store.addAttempt(makeCase(), makeAttempt({ events }));
    };
    await openPage(old, '#/log');
    await screen.findByText('30.12.2025');
    cleanup();
    await openPage(old, '#/case/case-1');
    expect((await screen.findByText(/^30 декабря 2025/)).tagName).toBe('TIME');
  });

  it('is narrowed by problem, order and period, and tells how to widen it again', async () => {
    await openTable();
    press('filter-more');
    fireEvent.change(screen.getByTestId('filter-problem'), { target: { value: 'defect' } });
    await waitFor(() => expect(count()).toBe('4'));
    fireEvent.input(screen.getByTestId('filter-from'), { target: { value: '2026-11-21' } });
    await waitFor(() => expect(shown()).toEqual(['3:claim', '3:phone']));
    fireEvent.input(screen.getByTestId('filter-to'), { target: { value: '2026-11-21' } });
    await waitFor(() => expect(shown()).toEqual(['3:phone']));
    fireEvent.input(screen.getByTestId('filter-order'), { target: { value: '44563241' } });
    await screen.findByTestId('nothing-found');
    expect(await faults()).toEqual([]);
    press('search-everywhere');
    await waitFor(() => expect(count()).toBe('12'));
  });

  it('is sorted by a press on a column, and turned round by the next', async () => {
    await openTable();
    expect(shown()[0]).toBe('3:claim');
    press('sort-day');
    await waitFor(() => expect(shown()[0]).toBe('1:chat'));
    press('sort-order');
    await waitFor(() =>
      expect(
        shown()
          .map((one) => one[0])
          .join(''),
      ).toBe('111122223333'),
    );
    press('sort-order');
    await waitFor(() =>
      expect(
        shown()
          .map((one) => one[0])
          .join(''),
      ).toBe('333322221111'),
    );
    const sorted = screen.getAllByRole('columnheader').filter((head) => head.hasAttribute('aria-sort'));
    expect(sorted.map((head) => head.getAttribute('aria-sort'))).toEqual(['descending']);
    expect(await faults()).toEqual([]);
  });

  it('opens as its address says, and its address says what is asked', async () => {
    await openTable('#/log?q=письмо&channel=phone&sort=order-up');
    await waitFor(() => expect(shown()).toEqual(['1:phone', '2:phone', '3:phone']));
    expect(screen.getByTestId('log-search')).toHaveProperty('value', 'письмо');
    fireEvent.change(screen.getByTestId('filter-channel'), { target: { value: 'chat' } });
    await waitFor(() => expect(location.hash).toContain('channel=chat'));
    expect(decodeURIComponent(location.hash)).toBe('#/log?q=письмо&channel=chat&sort=order-up');
  });

  it('is walked through by keys, and a row is opened by Enter on its link', async () => {
    await openTable();
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const key = (name: string, more = {}) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
    const focused = () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex');
    key('/');
    expect(document.activeElement).toBe(screen.getByTestId('log-search'));
    key('ArrowDown');
    await waitFor(() => expect(focused()).toBe('2'));
    key('ArrowDown');
    await waitFor(() => expect(focused()).toBe('3'));
    key('End');
    await waitFor(() => expect(focused()).toBe('13'));
    key('Home');
    await waitFor(() => expect(focused()).toBe('2'));
    expect(document.activeElement?.getAttribute('href')).toBe('#/case/case-3');
    key(' ');
    await waitFor(() => expect(screen.getByTestId('bulk')).toBeTruthy());
    expect(rows()[0]?.className).toBe('chosen');
    key('5');
    await waitFor(() => expect(focused()).toBe('6'));
  });
});

describe('contacts chosen in the table', () => {
  it('are deleted at once, and brought back at once', async () => {
    const { store } = await openTable();
    const before = await casesOf(store);
    press('choose-row', 1);
    fireEvent.click(screen.getAllByTestId('choose-row')[5] ?? document.body, { shiftKey: true });
    await waitFor(() => expect(screen.getByTestId('bulk').textContent).toContain('5 обращений, 2 дела'));
    expect(await faults()).toEqual([]);
    press('bulk-remove');
    await waitFor(() => expect(count()).toBe('7'));
    await waitFor(() => expect(screen.queryByTestId('bulk')).toBeNull());
    fireEvent.click(await screen.findByTestId('undo'));
    await waitFor(() => expect(count()).toBe('12'));
    expect(await casesOf(store)).toEqual(before);
  });

  it('name the cases to close, and those are opened again with one press', async () => {
    const { store } = await openTable();
    press('choose-all');
    await waitFor(() => expect(screen.getByTestId('bulk').textContent).toContain('12 обращений, 3 дела'));
    press('bulk-close');
    fireEvent.click(screen.getByText('Решено'));
    const outcomes = async () => (await store.listCases()).map((one) => one.closed?.outcome);
    await waitFor(async () => expect(await outcomes()).toEqual(['solved', 'solved', 'solved']));
    fireEvent.click(await screen.findByTestId('undo'));
    await waitFor(async () => expect(await outcomes()).toEqual([undefined, undefined, undefined]));
  });

  it('take their cases with them, and back', async () => {
    const { store } = await openTable();
    press('choose-row', 0);
    press('choose-row', 4);
    await waitFor(() => expect(screen.getByTestId('bulk').textContent).toContain('2 дела'));
    press('bulk-remove-cases');
    await waitFor(() => expect(count()).toBe('4'));
    fireEvent.click(await screen.findByTestId('undo'));
    await waitFor(() => expect(count()).toBe('12'));
    expect(await store.listCases()).toHaveLength(3);
  });

  it('are all there where one of the deeds failed', async () => {
    const { store } = await openTable();
    const before = await casesOf(store);
    press('choose-all');
    await screen.findByTestId('bulk');
    const remove = store.removeAttempt;
    let calls = 0;
    vi.spyOn(store, 'removeAttempt').mockImplementation(async (...which) => {
      calls += 1;
      if (calls === 7) throw new DOMException('', 'QuotaExceededError');
      return remove(...which);
    });
    press('bulk-remove');
    await waitFor(() => expect(screen.getByTestId('notice').textContent).toMatch(/На диске нет места/));
    await waitFor(() => expect(count()).toBe('12'));
    expect(await casesOf(store)).toEqual(before);
  });

  it('are forgotten when something else is asked: nobody deletes what is not seen', async () => {
    await openTable();
    press('choose-all');
    await screen.findByTestId('bulk');
    fireEvent.input(screen.getByTestId('log-search'), { target: { value: 'письмо 2' } });
    await waitFor(() => expect(screen.queryByTestId('bulk')).toBeNull());
  });
});

// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LARGEST_EVIDENCE } from '../../lib/model/evidence';
import type { Store } from '../../lib/store/store';

import { makeAttempt, makeCase, makeItem, makeOrder, makeParcel, prepared, sent } from '../store/examples';
import { faults, openPage } from './open-page';

afterEach(cleanup);

const press = (testId: string) => fireEvent.click(screen.getByTestId(testId));
const row = async () => (await screen.findAllByTestId('evidence')).length;

async function oneCase(store: Store): Promise<void> {
  await store.addAttempt(makeCase(), makeAttempt({ events: [prepared(), sent()] }));
}

async function twoCases(store: Store): Promise<void> {
  await oneCase(store);
  const other = makeCase({ id: 'case-2', problem: 'refund-late' });
  await store.addAttempt(other, makeAttempt({ id: 'attempt-2', caseId: 'case-2', channel: 'email' }));
}

function choose(...files: readonly File[]): void {
  fireEvent.change(screen.getByTestId('evidence-file'), { target: { files } });
}

describe('evidence', () => {
  it('is kept with its time, its zone and its sum, and opened as a text', async () => {
    const { store } = await openPage(oneCase);
    await screen.findByTestId('evidence-part');
    choose(new File(['test'], 'Ответ.txt', { type: 'text/plain' }));
    expect(await row()).toBe(1);
    const [kept] = await store.evidenceOfCase('case-1');
    expect(kept).toMatchObject({
      name: 'Ответ.txt',
      size: 4,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      zone: expect.any(Number),
    });
    press('evidence-open');
    const viewer = await screen.findByTestId('evidence-viewer');
    expect(within(viewer).getByText('test')).toBeTruthy();
    press('evidence-close');
    await waitFor(() => expect(screen.queryByTestId('evidence-viewer')).toBeNull());
    expect(await faults()).toEqual([]);
  });

  it('is dropped or pasted as well', async () => {
    await openPage(oneCase);
    const part = await screen.findByTestId('evidence-part');
    fireEvent.drop(part, { dataTransfer: { files: [new File(['1'], 'a.bin')] } });
    expect(await row()).toBe(1);
    const pasted = new Event('paste', { bubbles: true });
    Object.assign(pasted, { clipboardData: { files: [new File(['2'], 'b.bin')] } });
    document.dispatchEvent(pasted);
    await waitFor(() => expect(screen.getAllByTestId('evidence')).toHaveLength(2));
  });

  it('that is too big or empty is refused with its name, and nothing is kept', async () => {
    const { store } = await openPage(oneCase);
    await screen.findByTestId('evidence-part');
    choose(new File([new Uint8Array(LARGEST_EVIDENCE + 1)], 'видео.mp4'));
    await screen.findByText(/«видео.mp4» больше 20 МБ/);
    choose(new File([], 'пусто.txt'));
    await screen.findByText(/«пусто.txt» пуст/);
    expect(await store.evidenceOfCase('case-1')).toEqual([]);
  });

  it('lies in the bin when it was thrown away, and comes back from there', async () => {
    const { store } = await openPage(oneCase);
    await screen.findByTestId('evidence-part');
    choose(new File(['test'], 'Чек.txt', { type: 'text/plain' }));
    await screen.findByTestId('evidence');
    press('evidence-remove');
    const binned = await screen.findByTestId('bin-row');
    expect(binned.textContent).toContain('Чек.txt');
    expect(binned.textContent).toContain('ещё 30 дней');
    expect(screen.queryByTestId('evidence')).toBeNull();
    press('bin-restore');
    expect(await row()).toBe(1);
    expect(await store.binned()).toEqual([]);
  });
});

describe('the bin', () => {
  it('gives a case back with its contacts', async () => {
    const { store } = await openPage(oneCase);
    await screen.findByTestId('case-remove');
    press('case-remove');
    await screen.findByTestId('bin-row');
    press('bin-restore');
    await screen.findByTestId('attempt-row');
    expect(await store.attemptsOfCase('case-1')).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });

  it('is emptied of what was thrown away long enough ago, for good', async () => {
    const { store } = await openPage(oneCase);
    const at = '2026-11-23T10:00:00.000Z';
    await store.removeCase('case-1', at);
    expect(await store.emptyBin(at)).toBe(0);
    expect(await store.emptyBin('2026-12-24T00:00:00.000Z')).toBe(1);
    await expect(store.restore('case-1', at)).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('two cases of one order', () => {
  it('become one, and two again', async () => {
    const { store } = await openPage(twoCases, '#/case/case-1');
    await screen.findByTestId('case-merge');
    press('case-merge');
    await waitFor(() => expect(screen.getAllByTestId('attempt-row')).toHaveLength(2));
    expect((await store.listCases()).map(({ id }) => id)).toEqual(['case-1']);
    fireEvent.click(await screen.findByTestId('undo'));
    await waitFor(() => expect(screen.getAllByTestId('attempt-row')).toHaveLength(1));
    expect((await store.attemptsOfCase('case-2')).map(({ id }) => id)).toEqual(['attempt-2']);
  });

  it('come of one: a contact is moved into a case about another parcel', async () => {
    const { store } = await openPage(async (before) => {
      const other = makeParcel({ shipmentId: '28812345679', posting: '44563249-0877-2' });
      const theCase = makeCase({ order: makeOrder({ parcels: [makeParcel(), other] }) });
      await before.addAttempt(theCase, makeAttempt({ events: [prepared(), sent()] }));
      await before.addAttempt(theCase, makeAttempt({ id: 'attempt-2', channel: 'email' }));
    }, '#/case/case-1');
    await screen.findByTestId('case-split');
    const [first] = screen.getAllByTestId('split-attempt');
    fireEvent.click(first as HTMLElement);
    fireEvent.change(screen.getByTestId('split-parcel'), { target: { value: '28812345678' } });
    press('split-do');
    await waitFor(async () => expect(await store.listCases()).toHaveLength(2));
    const split = (await store.listCases()).find(({ id }) => id !== 'case-1');
    expect(split?.parcel).toBe('28812345678');
    expect(await store.attemptsOfCase(split?.id ?? '')).toHaveLength(1);
    expect(await store.attemptsOfCase('case-1')).toHaveLength(1);
    fireEvent.click(await screen.findByTestId('undo'));
    await waitFor(async () => expect(await store.attemptsOfCase('case-1')).toHaveLength(2));
  });
});

describe('a case that is split by items', () => {
  it('leaves each about its own goods, and one press makes them one about all again', async () => {
    const [cup, plate] = [makeItem({ sku: '1', name: 'Чашка' }), makeItem({ sku: '2', name: 'Блюдце' })];
    const order = makeOrder({ parcels: [makeParcel({ items: [cup, plate] })] });
    const { store } = await openPage(async (before) => {
      await before.addAttempt(makeCase({ order }), makeAttempt({ events: [prepared(), sent()] }));
    }, '#/case/case-1');
    await screen.findByTestId('case-split');
    const [, second] = screen.getAllByTestId('split-items');
    fireEvent.click(second as HTMLElement);
    press('split-do');
    await waitFor(async () => expect((await store.caseById('case-1'))?.items).toEqual(['1']));
    const split = (await store.listCases()).find(({ id }) => id !== 'case-1');
    expect(split).toMatchObject({ items: ['2'], parcel: '28812345678' });
    await waitFor(() => expect(document.querySelector('.case-head')?.textContent).not.toContain('Блюдце'));
    expect(await faults()).toEqual([]);
    fireEvent.click(await screen.findByTestId('undo'));
    await waitFor(async () => expect(await store.listCases()).toHaveLength(1));
    await waitFor(async () => expect((await store.caseById('case-1'))?.items).toBeUndefined());
  });

  it('merged with the other by hand is about both their goods', async () => {
    const order = makeOrder({
      parcels: [makeParcel({ items: ['1', '2', '3'].map((sku) => makeItem({ sku })) })],
    });
    const { store } = await openPage(async (before) => {
      await before.putCase(makeCase({ order, items: ['1'] }));
      await before.putCase(makeCase({ id: 'case-2', order, items: ['2'] }));
    }, '#/case/case-1');
    await screen.findByTestId('case-merge');
    press('case-merge');
    await waitFor(async () => expect((await store.caseById('case-1'))?.items).toEqual(['2', '1']));
    fireEvent.click(await screen.findByTestId('undo'));
    await waitFor(async () => expect((await store.caseById('case-1'))?.items).toEqual(['1']));
    expect((await store.caseById('case-2'))?.items).toEqual(['2']);
  });
});

describe('a copy that still has what was thrown away', () => {
  it('does not bring it back by itself, and does when it is asked to', async () => {
    const { store } = await openPage(oneCase);
    const copy = await store.exportAll();
    await store.removeCase('case-1', '2026-11-23T10:00:00.000Z');
    const file = new File([copy], 'poryadok.json', { type: 'application/json' });
    const load = () => fireEvent.change(screen.getByTestId('import-file'), { target: { files: [file] } });
    await screen.findByTestId('import-file');
    load();
    await screen.findByTestId('import-confirm');
    press('import-confirm');
    await screen.findByText('Копия загружена');
    expect(await store.listCases()).toEqual([]);
    load();
    fireEvent.click(await screen.findByTestId('import-bring-back'));
    press('import-confirm');
    await waitFor(async () => expect(await store.listCases()).toHaveLength(1));
    expect(await store.attemptsOfCase('case-1')).toHaveLength(1);
  });
});

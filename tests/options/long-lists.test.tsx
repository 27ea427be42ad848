// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../lib/store/store';
import { exampleLog } from '../bench/log/example-log';
import { openTestStore } from '../store/examples';
import { faults, openPage } from './open-page';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function fill(store: Store, cases: number, from = 0): Promise<void> {
  for (const { case: theCase, attempts } of exampleLog(cases, from)) {
    await store.putCase(theCase);
    for (const attempt of attempts.slice(0, 1)) await store.addAttempt(theCase, attempt);
  }
}

const rows = () => screen.queryAllByTestId('case-row');

describe('a list of more cases than anybody reads', () => {
  it('has rows only where one looks, says how many there are, and finds the case of the address', async () => {
    await openPage((store) => fill(store, 180), '#/case/case-000100');
    await waitFor(() => expect(rows().length).toBeGreaterThan(20));
    expect(rows().length).toBeLessThan(90);
    const sizes = [...document.querySelectorAll('.case-list .count')].map((one) => Number(one.textContent));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(180);
    const long = document.querySelector('.long-row');
    expect(Number(long?.getAttribute('aria-setsize'))).toBeGreaterThan(30);
    expect(long?.getAttribute('aria-posinset')).toBe('1');
  });

  it('has no faults that axe finds', async () => {
    await openPage((store) => fill(store, 60));
    await waitFor(() => expect(rows().length).toBeGreaterThan(20));
    expect(await faults()).toEqual([]);
  });
});

describe('a copy that is taken in', () => {
  async function choose(text: string): Promise<void> {
    const input = await screen.findByTestId('import-file');
    fireEvent.change(input, { target: { files: [new File([text], 'poryadok.json')] } });
    await screen.findByTestId('import-confirm');
  }

  it('names the cases that are added, changed and kept, before anything is written', async () => {
    const other = await openTestStore();
    await fill(other, 3);
    const { store } = await openPage((own) => fill(own, 2));
    const [first] = exampleLog(1);
    if (first?.attempts[1]) await other.addAttempt(first.case, first.attempts[1]);
    await choose(await other.exportAll());
    await waitFor(() => expect(screen.getAllByTestId('import-list')).toHaveLength(3));
    const said = screen.getAllByTestId('import-list').map((list) => [
      list.dataset.fate,
      within(list)
        .getAllByRole('listitem', { hidden: true })
        .map((one) => one.textContent?.slice(0, 13)),
    ]);
    expect(said).toEqual([
      ['added', ['10000002-0003']],
      ['changed', ['10000000-0001']],
      ['kept', ['10000001-0002']],
    ]);
    expect(await store.listCases()).toHaveLength(2);
    expect(await faults()).toEqual([]);
  });

  it('shows how far it is, and stopped it has changed nothing', async () => {
    const { store } = await openPage();
    let tell: (done: number, total: number) => void = () => {};
    vi.spyOn(store, 'applyImport').mockImplementation(async (_plan, _back, pace) => {
      tell = (done, total) => pace?.tell(done, total);
      while (!pace?.isStopped()) {
        tell(30, 120);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const { Stopped } = await import('../../lib/store/backup/pace');
      throw new Stopped();
    });
    const other = await openTestStore();
    await fill(other, 1);
    await choose(await other.exportAll());
    fireEvent.click(screen.getByTestId('import-confirm'));
    await waitFor(() => expect(screen.getByTestId('long-work').textContent).toContain('25 %'));
    expect(await faults()).toEqual([]);
    fireEvent.click(screen.getByTestId('long-work-stop'));
    await waitFor(() => expect(screen.getByTestId('notice').textContent).toContain('ничего не изменилось'));
    expect(screen.queryByTestId('long-work')).toBeNull();
  });
});

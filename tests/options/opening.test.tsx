// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../lib/model/day';
import type { Store } from '../../lib/store/store';
import { makeAttempt, makeCase, sent } from '../store/examples';
import { drawPage } from './open-page';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** So many cases of one contact each, a day between them. */
const cases = (count: number) => async (store: Store) => {
  for (let index = 0; index < count; index += 1) {
    const id = `case-${index}`;
    const at = `${addDays('2026-11-20', -index)}T09:00:00.000Z` as const;
    await store.addAttempt(
      makeCase({ id }),
      makeAttempt({ id: `attempt-${index}`, caseId: id, events: [sent(at)] }),
    );
  }
};

const rows = () => screen.queryAllByTestId('attempt-row').length;

describe('the page while its first rows are read', () => {
  it('has its head and says nothing of what it does not know', async () => {
    const { begin } = await drawPage(cases(3), '#/log');
    expect(screen.getByTestId('log-search')).toBeTruthy();
    expect(screen.getByTestId('filter-state')).toBeTruthy();
    expect(rows()).toBe(0);
    expect(screen.queryByTestId('nothing-found')).toBeNull();
    await begin();
    expect(rows()).toBe(3);
  });

  it('draws no form before it is known in which language, and then in that', async () => {
    const { begin } = await drawPage(cases(1), '#/new', 'en');
    expect(document.querySelector('main > section')).toBeNull();
    await begin();
    await screen.findByTestId('case-problem');
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('navigation').textContent).toContain('All contacts');
  });

  it('goes where somebody went meanwhile', async () => {
    const { page, begin } = await drawPage(cases(1), '#/log');
    location.hash = '#/settings';
    await begin();
    expect(page.route.value.view).toBe('settings');
  });
});

describe('the rows below the window', () => {
  it('do not take away what was shown: a high window keeps its rows until all are read', async () => {
    vi.stubGlobal('innerHeight', 3_000);
    const { page, begin } = await drawPage(cases(80), '#/log');
    const seen: number[] = [];
    page.search.matches.subscribe(({ count }) => seen.push(count));
    await begin();
    expect(seen.filter((count, nth) => count < (seen[nth - 1] ?? 0))).toEqual([]);
    expect(seen).toContain(75);
    expect(seen.at(-1)).toBe(80);
  });

  it('do not take the log away where one of them cannot be read', async () => {
    const { page, begin } = await drawPage(async (store) => {
      await cases(60)(store);
      await spoil('case-26');
    }, '#/log');
    await begin();
    expect(page.log.loaded.value).toBe(true);
    expect(page.log.counts.value.cases).toBe(59);
    expect(page.log.unreadable.value).toBe(1);
    await waitFor(() => expect(rows()).toBeGreaterThan(20));
  });
});

/** What a disk may do to a row of the store that was opened last. */
async function spoil(id: string): Promise<void> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const latest = names.sort((a, b) => Number(a.split('-')[1]) - Number(b.split('-')[1])).at(-1) ?? '';
  const database = await openDB(latest);
  const row = await database.get('files', id);
  await database.put('files', { ...row, text: '{"attempts":[' });
  database.close();
}

import 'fake-indexeddb/auto';
import { configure, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterAll, vi } from 'vitest';
import { App } from '../../entrypoints/options/App';
import { rowsInWindow } from '../../entrypoints/options/first-rows';
import { loadPageWords } from '../../entrypoints/options/load-words';
import { createPage, type Page } from '../../entrypoints/options/page-state';
import type { Language } from '../../lib/model/settings';
import type { Store } from '../../lib/store/store';
import { openTestStore } from '../store/examples';

// A busy machine is no fault of the page.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

// The address is written a moment after what it says; the last one must find its window still there.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 500)));

/** The page over a store of its own, on 23 November 2026, filled by `fill` before it is opened. */
export async function openPage(
  fill: (store: Store) => Promise<void> = async () => undefined,
  hash = '',
): Promise<{ page: Page; store: Store }> {
  const { page, store, begin } = await drawPage(fill, hash);
  await begin();
  return { page, store };
}

/** The same, drawn while its first rows are still being read; `begin` is the moment at which they are there. */
export async function drawPage(
  fill: (store: Store) => Promise<void>,
  hash: string,
  chosen: Language = 'ru',
): Promise<{ page: Page; store: Store; begin: () => Promise<void> }> {
  const store = await openTestStore();
  await store.saveSettings({ language: chosen });
  await fill(store);
  location.hash = hash;
  const page = createPage(store, '2026-11-23', await loadPageWords('ru'));
  const { rerender } = render(<App page={page} />);
  const begin = async () => {
    const newest = await store.latestAttempts(rowsInWindow());
    page.begin({ chosen, newest, words: await loadPageWords(chosen) });
    rerender(<App page={page} />);
    await page.start();
  };
  return { page, store, begin };
}

/** What axe finds wrong, in words. Colours are left to the real browser: here is no style. */
export async function faults(): Promise<readonly string[]> {
  const result = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
}

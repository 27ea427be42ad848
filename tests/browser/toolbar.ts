import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page, type Worker } from '@playwright/test';

/** The extension's popup as the toolbar opens it: it sees the tab, and dies when something else is clicked. */
export interface ToolbarPopup {
  readonly page: Page;
  /** Closes it at once, as a click elsewhere does, and lets go of it. */
  readonly close: () => Promise<void>;
}

declare const chrome: { action: { openPopup: () => Promise<void> } };

const PATIENCE_MS = 10_000;

/**
 * Opens the real toolbar popup. `chrome.action.openPopup()` does what a press on the button does; the popup
 * is then found over the debugging port, among the pages of a connection made after it opened.
 */
export async function openToolbarPopup(port: number, worker: Worker, tab: Page): Promise<ToolbarPopup> {
  await tab.bringToFront();
  await press(worker, tab);
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, {
    // Playwright would pretend focus and move the downloads: the popup is to be as a person has it.
    noDefaults: true,
  });
  const popups = connection
    .contexts()
    .flatMap((context) => context.pages())
    .filter((page) => page.url().startsWith(new URL('popup.html', worker.url()).href));
  const [page] = popups;
  if (!page) {
    await connection.close();
    throw new Error('The toolbar opened no popup.');
  }
  page.setDefaultTimeout(PATIENCE_MS);
  return {
    page,
    async close() {
      if (!page.isClosed()) await page.close();
      await connection.close();
    },
  };
}

/** A window that has only just lost its last popup counts as inactive for a moment and refuses another. */
async function press(worker: Worker, tab: Page): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      await worker.evaluate(() => chrome.action.openPopup());
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await wait(50);
      await tab.bringToFront();
    }
  }
}

import type { Page } from '@playwright/test';

/**
 * Stops the extension's background as the browser does whenever it likes.
 * @param page a page of the extension, open beside it
 */
export async function killBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

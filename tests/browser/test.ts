import { test as base, expect } from '@playwright/test';
import { type BrowserWishes, type ExtensionBrowser, startBrowser } from './start-browser.ts';

/** Playwright's `test` with a browser that holds the extension. */
export const test = base.extend<{ wishes: BrowserWishes; extension: ExtensionBrowser }>({
  wishes: [{}, { option: true }],
  extension: async ({ wishes }, use) => {
    const extension = await startBrowser(wishes);
    await use(extension);
    await extension.close();
  },
});

export { expect };

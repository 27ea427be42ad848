import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { builtFolder } from '../../scripts/build-extension.ts';

/**
 * A Chromium in which the press on the toolbar is the browser's own, with all that it grants (`activeTab`), and in which the
 * extension can be put in a second time, as an update does it.
 */
export interface PressingBrowser {
  readonly browser: Browser;
  readonly page: Page;
  /** Puts the extension in anew: the scripts that stand in pages are orphans from then on. */
  readonly update: () => Promise<void>;
  /** Presses the icon on the page, and gives the popup. */
  readonly press: () => Promise<Page>;
}

/** @param serve gives the body for an address; everything that a page asks for is answered by it */
export async function startPressingBrowser(serve: (address: string) => string): Promise<PressingBrowser> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '',
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--no-first-run', '--accept-lang=ru', '--disable-background-networking'],
  });
  let id = await browser.installExtension(builtFolder('chrome'));
  const [page] = await browser.pages();
  if (!page) throw new Error('The browser has no page.');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void request.respond({ contentType: 'text/html; charset=utf-8', body: serve(request.url()) });
  });
  return {
    browser,
    page,
    update: async () => {
      id = await browser.installExtension(builtFolder('chrome'));
    },
    press: async () => {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not in the browser.');
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
      return target.asPage();
    },
  };
}

/** The text of the first element of that test id, or an attribute of it; empty where there is none. */
export function readOff(page: Page, testId: string, attribute?: string): Promise<string> {
  return page.evaluate(
    (id, name) => {
      const element = document.querySelector(`[data-testid="${id}"]`);
      if (element instanceof HTMLInputElement && name === undefined) return element.value;
      return (name === undefined ? element?.textContent : element?.getAttribute(name)) ?? '';
    },
    testId,
    attribute,
  );
}

import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { builtFolder } from '../../scripts/build-extension.ts';

/** Where Firefox lies. `npm test` names none only where there is none and none can be installed: see scripts/setup/firefox.mjs. */
export const FIREFOX = process.env.FIREFOX_PATH ?? '';
export const NO_FIREFOX = 'There is no Firefox on this machine and none could be installed.';

const EXTENSION_ID = 'poryadok@poryadok.invalid';
/** Firefox gives every profile its own UUID for an extension; this preference pins it. */
const UUID = '5d0a1c7e-7a1f-4e6b-9f53-2f6d8f1f0a11';

/** Starts Firefox with the built extension in it. */
export async function startFirefox(
  preferences: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    // Without it Firefox refuses to be driven on an extension's pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'intl.accept_languages': 'ru',
      ...preferences,
    },
  });
  expect(await browser.installExtension(builtFolder('firefox'))).toBe(EXTENSION_ID);
  return browser;
}

/** Opens a page of the extension. The navigation's promise never settles there, so the page itself is asked. */
export async function openExtensionPage(browser: Browser, path: string, testId: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${UUID}/${path}`).catch(() => {});
  await expect.poll(() => has(page, testId), { timeout: 15_000 }).toBe(true);
  return page;
}

export async function has(page: Page, testId: string): Promise<boolean> {
  try {
    return await page.evaluate((id) => document.querySelector(`[data-testid="${id}"]`) !== null, testId);
  } catch {
    // The frame of the empty page goes while the extension's comes.
    await wait(50);
    return false;
  }
}

export async function type(page: Page, testId: string, text: string): Promise<void> {
  await page.evaluate(
    (id, typed) => {
      const field = document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`);
      if (!field) throw new Error(`There is no ${id}.`);
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    testId,
    text,
  );
}

import type { Page } from '@playwright/test';

/**
 * What a person would paste: pastes it into a field of an empty page, which needs no permission and goes the
 * way of a person's paste.
 */
export async function pasted(tab: Page): Promise<string> {
  const page = await tab.context().newPage();
  await page.setContent('<textarea id="paste"></textarea>');
  await page.bringToFront();
  await page.locator('#paste').focus();
  await page.keyboard.press('ControlOrMeta+V');
  const text = await page.locator('#paste').inputValue();
  await page.close();
  await tab.bringToFront();
  return text;
}

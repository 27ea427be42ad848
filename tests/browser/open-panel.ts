import { expect, type Frame, type Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { lateOrder } from './late-order.ts';
import { countOverlays, panelIn, seeOverlay } from './overlay-page.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';

/** The order that is late, and its page. */
export const late = lateOrder(today());
export const HTML = late.pages[late.address] ?? '';

/** Opens the page of a late order and unfolds the tab on it. */
export async function openPanel(
  extension: ExtensionBrowser,
  html = HTML,
): Promise<{ page: Page; panel: Frame }> {
  await serveShop(extension.context, { [late.address]: html });
  const page = extension.tab;
  await page.goto(late.address);
  await expect.poll(() => countOverlays(page)).toBe(1);
  await page.waitForTimeout(500);
  await pressLine(page);
  return { page, panel: await panelIn(page) };
}

/** Presses the tab's line, as a person does. */
export async function pressLine(page: Page): Promise<void> {
  const line = (await seeOverlay(page))?.buttons[0];
  if (!line) throw new Error('There is no tab.');
  await page.mouse.click(line.x, line.y);
}

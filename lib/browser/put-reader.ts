import { browser } from 'wxt/browser';

/** The reader of one order's page as the build names it. */
export const ORDER_READER = '/order-page.js';

/** Puts the reader into a page that has become an order's by a move inside the shop. */
export async function putReader(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [ORDER_READER] });
  } catch {
    // The tab was closed, or is elsewhere by now: then there is no order to read.
  }
}

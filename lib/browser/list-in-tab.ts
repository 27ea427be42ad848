import { browser } from 'wxt/browser';

/** The reader of the list and its marks, as the build names them. */
const SCRIPT = '/order-list.js';

/** Puts the reader of the list into the page: only when there may be something to mark. A second one does nothing. */
export async function putListReader(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [SCRIPT] });
  } catch {
    // The tab was closed, or is elsewhere by now.
  }
}

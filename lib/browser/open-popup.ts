import { browser } from 'wxt/browser';

/** Opens the popup as a press on the icon does; `false` where the browser does not let it be opened from a page. */
export async function openPopup(windowId: number | undefined): Promise<boolean> {
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
    return true;
  } catch {
    return false;
  }
}

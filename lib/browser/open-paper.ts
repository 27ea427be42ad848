import { browser } from 'wxt/browser';

/** Opens the print page in a tab at one paper: `hash` is `#/<case>/<kind>`. */
export async function openPaper(hash: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/claim.html')}${hash}` });
}

import { browser } from 'wxt/browser';

/** Opens an address in a new tab. The popup dies with it: whatever is to be kept is written before. */
export async function openAddress(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

import { browser } from 'wxt/browser';
import { SHOP_HOSTS } from '../model/shop';
import type { SayAgain } from './overlay-messages';

/**
 * Has the pages of the shop that are in front say again which order they show. Those behind say it by themselves
 * once the person comes back to them.
 */
export async function askOrderPages(): Promise<void> {
  const url = SHOP_HOSTS.map((host) => `https://${host}/my/*`);
  const tabs = await browser.tabs.query({ active: true, url });
  const message: SayAgain = { type: 'say-again' };
  for (const { id } of tabs) {
    // Where nobody listens no order is shown.
    if (id !== undefined) browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => {});
  }
}

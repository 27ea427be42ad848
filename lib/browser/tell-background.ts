import { browser } from 'wxt/browser';
import type { BackgroundMessage } from './background-messages';

/** Wakes the background and tells it something. What nobody hears is made good at the background's next look. */
export function tellBackground(message: BackgroundMessage): void {
  browser.runtime.sendMessage(message).catch(() => {});
}

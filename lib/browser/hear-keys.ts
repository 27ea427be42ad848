import { browser } from 'wxt/browser';
import type { PressedTab } from './pressed-tab';

/** The keys beside the popup's own, as the manifest names them. */
export const KEYS = ['copy-message', 'insert-message'] as const;
export type KeyName = (typeof KEYS)[number];

/** Calls back when one of the extension's keys is pressed. */
export function onKey(press: (key: KeyName, tab: PressedTab) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const key = KEYS.find((one) => one === name);
    if (!key || tab?.id === undefined) return;
    press(key, { tabId: tab.id, windowId: tab.windowId, frameId: undefined, address: tab.url ?? '' });
  });
}

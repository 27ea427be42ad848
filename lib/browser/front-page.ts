import { browser } from 'wxt/browser';

/** Calls back when another tab, or another page in it, stands before the person. */
export function onFrontPageChange(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_id, { url, status }, tab) => {
    if (tab.active && (url !== undefined || status === 'complete')) changed();
  });
}

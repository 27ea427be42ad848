import { browser } from 'wxt/browser';

/** Calls back when the browser starts, and when the extension was installed or brought up to date. */
export function onStart(start: () => void): void {
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
}

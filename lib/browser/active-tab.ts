import { browser } from 'wxt/browser';

/** The tab in front of the person, behind the popup; `null` where there is none. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

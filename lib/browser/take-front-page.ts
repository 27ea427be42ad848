import { browser } from 'wxt/browser';
import type { TakenPage } from '../model/taken-page';
import { type AskedTab, activeTab } from './ask-page';
import { withPageAlone } from './page-alone';

/** Says what a page shows, as the build names it. */
const TAKER = '/take-page.js';

/** The tab in front of the person as evidence. */
export interface FrontPage {
  readonly tab: AskedTab;
  /** `null` where the browser lets nobody look into the page. */
  readonly page: TakenPage | null;
}

/** What the page in front shows, without secrets. Never fails. */
export async function takeFrontPage(): Promise<FrontPage> {
  const tab = await activeTab();
  if (tab.id === null) return { tab, page: null };
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [0] },
      files: [TAKER],
    });
    return { tab, page: isTaken(answer?.result) ? answer.result : null };
  } catch {
    return { tab, page: null };
  }
}

/** A picture of what the tab in front shows, without what is ours; `null` where the browser gives none: the icon was not pressed on this page. */
export async function pictureOfFront({ id }: AskedTab): Promise<Blob | null> {
  try {
    const capture = () => browser.tabs.captureVisibleTab({ format: 'png' });
    const address = await (id === null ? capture() : withPageAlone(id, capture));
    const bytes = atob(address.slice(address.indexOf(',') + 1));
    return new Blob([Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))], { type: 'image/png' });
  } catch {
    return null;
  }
}

function isTaken(value: unknown): value is TakenPage {
  return typeof Object(value).text === 'string' && Array.isArray(Object(value).secret);
}

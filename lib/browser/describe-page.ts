import { browser } from 'wxt/browser';
import { shopOf } from '../model/shop';
import { activeTab } from './ask-page';

/** Gives the layout of a page, as the build names it. */
const DESCRIBER = '/describe-page.js';

/**
 * The layout of the page in front of the person, for the developers, with nothing of the person in it; `null`
 * where the page gives none. The person sees it before it goes anywhere.
 */
export async function describeActivePage(): Promise<string | null> {
  try {
    const { id, address } = await activeTab();
    if (id === null || !shopOf(address)) return null;
    const [answer] = await browser.scripting.executeScript({ target: { tabId: id }, files: [DESCRIBER] });
    return typeof answer?.result === 'string' ? answer.result : null;
  } catch {
    return null;
  }
}

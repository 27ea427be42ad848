import { browser } from 'wxt/browser';
import type { PressedTab } from './pressed-tab';

/**
 * The selected text with its lines as the page shows them. The browser's menu tells it in one line: it is the measure, and
 * stands in where the page cannot be asked or says something else.
 */
export async function selectionInTab({ tabId, frameId }: PressedTab, told: string): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId ?? 0] },
      func: () => String(getSelection()),
    });
    const seen: unknown = answer?.result;
    return typeof seen === 'string' && bare(seen).startsWith(bare(told)) && told !== '' ? seen : told;
  } catch {
    return told;
  }
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

import { browser } from 'wxt/browser';
import type { PressedTab } from './pressed-tab';

/** What the menu offers, and on what: in a field, on selected text, on a page as a whole. */
export const MENU = {
  'insert-message': 'editable',
  'order-number': 'selection',
  'appeal-number': 'selection',
  answer: 'selection',
  evidence: 'selection',
} as const;
export type MenuItem = keyof typeof MENU;

const ITEMS = Object.keys(MENU) as readonly MenuItem[];

/** A text longer than this is a book, no answer: UTF-16 units. */
const LONGEST_SELECTION = 20_000;

/**
 * Puts the items into the browser's menu in these words, in place of those that stand there. The browser keeps them
 * while the background sleeps.
 */
export async function showMenu(titles: Readonly<Record<MenuItem, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ITEMS) {
    // Called back, not awaited; an item that is there already is as it should be.
    browser.contextMenus.create(
      { id, title: titles[id], contexts: [MENU[id]] },
      () => void browser.runtime.lastError,
    );
  }
}

/** Calls back with the item that was chosen, where, and what was selected there. */
export function onMenu(choose: (item: MenuItem, tab: PressedTab, selection: string) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const item = ITEMS.find((one) => one === info.menuItemId);
    if (!item || tab?.id === undefined) return;
    const { frameId, pageUrl, selectionText = '' } = info;
    const address = tab.url ?? pageUrl ?? '';
    choose(
      item,
      { tabId: tab.id, windowId: tab.windowId, frameId, address },
      selectionText.slice(0, LONGEST_SELECTION),
    );
  });
}

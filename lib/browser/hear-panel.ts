import { browser } from 'wxt/browser';
import type { PanelAnswer } from './ask-background';
import type { OrderTab } from './hear-order-pages';

/** Answers one question about the order of that tab; rejects where it is not to be answered. */
export type AnswerPanel = (tab: OrderTab, about: string, ask: unknown) => Promise<unknown>;

/**
 * Hears what the panel on an order's page asks. Heard are only the extension's own scripts in the top frame of a
 * tab whose address is an order's; of which order the address decides, never the script.
 */
export function onPanelQuestion(
  orderNumberAt: (address: string) => string | null,
  answer: AnswerPanel,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { id, frameId, tab, url } = sender;
    if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined || !url) return undefined;
    if (typeof message !== 'object' || message === null || Reflect.get(message, 'type') !== 'panel') {
      return undefined;
    }
    // A script is known by the address that its page was loaded from; the shop moves on without a load.
    const orderNumber = orderNumberAt(tab.url ?? url);
    const about: unknown = Reflect.get(message, 'about');
    if (orderNumber === null || typeof about !== 'string') return undefined;
    const from = { tabId: tab.id, windowId: tab.windowId, orderNumber };
    return answer(from, about, Reflect.get(message, 'ask')).then(
      (value): PanelAnswer<unknown> => ({ ok: true, value }),
      (error: unknown): PanelAnswer<unknown> => ({ ok: false, code: codeOf(error) }),
    );
  });
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
  return typeof code === 'string' ? code : 'other';
}

import { browser } from 'wxt/browser';

/** Calls back when one of the extension's own pages says that the log has changed. */
export function onLogChange(changed: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // Content scripts carry the extension's id too, but the address of the site they stand on.
    const isOwnPage =
      sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
    if (isOwnPage && typeOf(message) === 'log-changed') changed();
    return undefined;
  });
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : undefined;
}

import { browser } from 'wxt/browser';
import type { OverlayLine } from '../model/overlay';
import type { OverlayMessage } from './overlay-messages';

/** Hears what the background has the tab on this page show. */
export function onOverlayMessage(show: (line: OverlayLine) => void, hide: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // Scripts of the extension in other tabs have its id too: the background lives in no tab.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined || !isForOverlay(message))
      return undefined;
    if (message.type === 'show-overlay') show(message.line);
    else hide();
    return Promise.resolve(true);
  });
}

/** The background is ours: its message is known by its type. */
function isForOverlay(message: unknown): message is OverlayMessage {
  if (typeof message !== 'object' || message === null) return false;
  const type: unknown = Reflect.get(message, 'type');
  return type === 'show-overlay' || type === 'hide-overlay';
}

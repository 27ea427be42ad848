import { browser } from 'wxt/browser';
import type { OverlayLine } from '../model/overlay';
import type { OverlayMessage } from './overlay-messages';

/** Hears what the background has the tab on this page show. */
export function onOverlayMessage(show: (line: OverlayLine) => void, hide: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (!isFromBackground(sender) || !isForOverlay(message)) return undefined;
    if (message.type === 'show-overlay') show(message.line);
    else hide();
    return Promise.resolve(true);
  });
}

/** Hears that the log has changed: what there is to say about this page's order may be something else now. */
export function onSayAgain(sayAgain: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (isFromBackground(sender) && typeOf(message) === 'say-again') sayAgain();
    return undefined;
  });
}

/** Scripts of the extension in other tabs have its id too, but the background lives in no tab. */
function isFromBackground({ id, tab }: { id?: string | undefined; tab?: unknown }): boolean {
  return id === browser.runtime.id && tab === undefined;
}

/** The background is ours: its message is known by its type. */
function isForOverlay(message: unknown): message is OverlayMessage {
  const type = typeOf(message);
  return type === 'show-overlay' || type === 'hide-overlay';
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : undefined;
}

import type { OverlayLine } from '../model/overlay';
import { bareRuntime } from './bare-runtime';
import { isFromBackground, isOfType } from './hear-say-again';
import type { OverlayMessage } from './overlay-messages';

/** Hears what the background has the tab on this page show. */
export function onOverlayMessage(show: (line: OverlayLine) => void, hide: () => void): void {
  bareRuntime()?.onMessage.addListener((message, sender, answer) => {
    if (!isFromBackground(sender) || !isForOverlay(message)) return;
    if (message.type === 'show-overlay') show(message.line);
    else hide();
    answer(true);
  });
}

function isForOverlay(message: unknown): message is OverlayMessage {
  return isOfType(message, 'show-overlay') || isOfType(message, 'hide-overlay');
}

import { bareRuntime } from './bare-runtime';
import type { SayAgain } from './overlay-messages';

const SAY_AGAIN: SayAgain['type'] = 'say-again';

/** Hears that the log has changed: what there is to say about this page's orders may be something else now. */
export function onSayAgain(sayAgain: () => void): void {
  bareRuntime()?.onMessage.addListener((message, sender) => {
    if (isFromBackground(sender) && isOfType(message, SAY_AGAIN)) sayAgain();
  });
}

/** Scripts of the extension in other tabs have its id too, but the background lives in no tab. */
export function isFromBackground({ id, tab }: { readonly id?: string; readonly tab?: unknown }): boolean {
  return id === bareRuntime()?.id && tab === undefined;
}

/** The background is ours: its messages are known by their type. */
export function isOfType(message: unknown, type: string): boolean {
  return typeof message === 'object' && message !== null && Reflect.get(message, 'type') === type;
}

import type { BackgroundMessage } from './background-messages';
import { bareRuntime } from './bare-runtime';

/**
 * Tells the background something from a script that is to weigh next to nothing. Gives its answer; `undefined` where nobody
 * hears it: the popup makes it good.
 */
export async function tellInBrief(message: BackgroundMessage): Promise<unknown> {
  try {
    return await bareRuntime()?.sendMessage(message);
  } catch {
    return undefined; // The extension was updated meanwhile: this page is no longer its own.
  }
}

import type { BackgroundMessage } from './background-messages';
import { bareRuntime } from './bare-runtime';

/**
 * Wakes the background and tells it something. What nobody hears is made good at the background's next look; on a
 * page that is older than the extension there is nobody to tell, and that is no error.
 */
export async function tellBackground(message: BackgroundMessage): Promise<unknown> {
  try {
    return await bareRuntime()?.sendMessage(message);
  } catch {
    return undefined;
  }
}

import type { OrderTab } from '../../lib/browser/hear-order-pages';
import { putPanel } from '../../lib/browser/overlay-in-tab';
import { openLog } from './open-log';
import { wordsFor } from './words';

/** Puts the panel's script into the page, in the person's language; `false`: the browser did not let it in. */
export async function openPanel({ tabId }: OrderTab): Promise<boolean> {
  try {
    await putPanel(tabId, (await wordsFor(await openLog())).language);
    return true;
  } catch {
    return false;
  }
}

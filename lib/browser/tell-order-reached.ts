import type { BackgroundMessage } from './background-messages';
import { bareRuntime } from './bare-runtime';

/** Tells the background that this page has become an order's by a move. Where nobody hears it the popup makes it good. */
export async function tellOrderReached(): Promise<void> {
  const message: BackgroundMessage = { type: 'order-reached' };
  try {
    await bareRuntime()?.sendMessage(message);
  } catch {
    // The extension was updated meanwhile: this page is no longer its own.
  }
}

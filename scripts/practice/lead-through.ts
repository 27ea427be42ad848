import type { LateOrder } from '../../tests/browser/late-order.ts';
import { serveShop } from '../../tests/browser/shop.ts';
import { startBrowser } from '../../tests/browser/start-browser.ts';
import { CHAT_PAGE } from './chat-page.ts';
import { dressPage } from './dress-page.ts';

/** Opens a window with the extension on the practice page, says what to press, ends when the window is closed. */
export async function leadThrough(order: LateOrder): Promise<void> {
  const extension = await startBrowser({ headless: false });
  const { context, tab } = extension;
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.once('SIGINT', () => void context.close());
  await serveShop(context, { ...order.pages, ...CHAT_PAGE });
  await tab.goto(order.address);
  await dressPage(tab);
  console.log(instructions(order));
  await closed;
  await extension.close();
  console.log('The window is closed and its profile thrown away. Nothing was sent anywhere.');
}

function instructions(order: LateOrder): string {
  return `
A browser with «Порядок» is open on an order page of an invented buyer. The page is served to this browser
only; nothing leaves this machine, and the profile is thrown away at the end.

The order ${order.number} was placed on ${order.placedOn} and promised for ${order.promisedOn}: it is late.

  1. Press the «Порядок» button at the right end of the toolbar (or the puzzle piece, then «Порядок»).
  2. Read the step to take now and why. Press the filled button: the message is copied.
  3. «Открыть чат» opens a page that stands for the support chat: paste the message there.
  4. Press «Порядок» on the order page again. It asks whether the message was sent: «Да»,
     then type any number as the number of the appeal.
  5. Open the log from the menu «⋯» of the popup: the case and the attempt are there.

Close the window to end.
`;
}

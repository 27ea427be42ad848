import { lateOrder } from '../browser/late-order.ts';
import { serveShop } from '../browser/shop.ts';
import { startBrowser } from '../browser/start-browser.ts';
import { gzippedSize } from '../house/built.ts';

/** How many bytes of gzipped script the popup has loaded by the time step and message stand. */
export async function popupScripts(): Promise<number> {
  const extension = await startBrowser();
  try {
    const order = lateOrder();
    await serveShop(extension.context, order.pages);
    await extension.tab.goto(order.address);
    const { page } = await extension.pressToolbar();
    const loaded = new Set<string>();
    page.on('request', (request) => loaded.add(new URL(request.url()).pathname.slice(1)));
    await page.reload();
    await page.getByTestId('message-text').waitFor();
    return gzippedSize(
      'chrome-mv3',
      [...loaded].filter((path) => path.endsWith('.js')),
    );
  } finally {
    await extension.close();
  }
}

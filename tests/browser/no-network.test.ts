import { appendFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dropContentScripts } from './alter-extension.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { type ExtensionBrowser, startBrowser } from './start-browser.ts';

/*
 * Three witnesses that the extension asks the network for nothing: a proxy that sees whatever leaves the
 * browser, the requests of the extension's own pages, and the requests of the order page beside those that the same
 * page makes without the extension.
 */

const order = lateOrder();

/** Refuses everything, and remembers who was asked for. */
async function startWatchingProxy(): Promise<{ server: Server; address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** The whole job once, with the requests of every page of the extension noted down. */
async function doTheJob(extension: ExtensionBrowser): Promise<readonly string[]> {
  const requests: string[] = [];
  await extension.tab.goto(order.address);
  const first = await extension.pressToolbar();
  first.page.on('request', (request) => requests.push(request.url()));
  await first.page.reload();
  await first.page.getByTestId('copy-message').click();
  await expect(first.page.getByTestId('notice')).not.toBeEmpty();
  await first.close();
  const options = await extension.context.newPage();
  options.on('request', (request) => requests.push(request.url()));
  await options.goto(extension.pageAddress('options.html'));
  await options.getByTestId('case-row').first().click();
  await options.close();
  return requests;
}

test('the extension asks the network for nothing during the whole job', async () => {
  const proxy = await startWatchingProxy();
  const extension = await startBrowser({ proxy: proxy.address });
  try {
    const shop = await serveShop(extension.context, order.pages);
    const own = await doTheJob(extension);
    const home = new URL('/', extension.worker.url()).href;
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((address) => !address.startsWith(home) && !address.startsWith('data:'))).toEqual([]);
    // Chromium's own services, which its switches do not silence altogether, live at Google's hosts.
    const chromiums = /(^|\.)(google|googleapis|gstatic|gvt1)\.com(:443)?(\/|$)/;
    expect(proxy.asked.filter((address) => !chromiums.test(address.replace(/^https?:\/\//, '')))).toEqual([]);

    const without = await startBrowser({ alter: dropContentScripts });
    const plain = await serveShop(without.context, order.pages);
    await without.tab.goto(order.address);
    await without.close();
    expect([...new Set(shop.requests)].sort()).toEqual([...new Set(plain.requests)].sort());
  } finally {
    await extension.close();
    proxy.server.close();
  }
});

test('a content script that asked for something would be seen', async () => {
  const leak = 'https://leak.example/order';
  const ask = (folder: string): void =>
    appendFileSync(join(folder, 'order-page.js'), `;fetch('${leak}').catch(() => {});`);
  const extension = await startBrowser({ alter: ask });
  try {
    const shop = await serveShop(extension.context, order.pages);
    await extension.tab.goto(order.address);
    await expect.poll(() => shop.requests).toContain(leak);
  } finally {
    await extension.close();
  }
});

import type { Page } from '@playwright/test';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const day = today();
const late = lateOrder(day);
const NAME = '<img src=x onerror="document.documentElement.dataset.struck=1"><b>Рюкзак</b>\u202Egpj.exe';
const described = {
  ...late.described,
  parcels: late.described.parcels.map((parcel) => ({
    ...parcel,
    items: parcel.items.map((item) => ({ ...item, name: NAME })),
  })),
};

/** A parcel of somebody else's: what must come out of no shadow, frame or template. */
const FOREIGN =
  '<div data-widget="shipmentWidget" id="id42641799999"><div class="tsHeadline550Medium">Отменён</div>' +
  '<a href="/product/chuzhoe-999999999/"><span class="tsCompact500Medium">Чужое</span></a></div>';

/** The page's own script, before anything else of the page: it spoils all that a reader could use, and counts errors. */
const SPOIL = `<script>
window.complaints = [];
addEventListener('error', (event) => complaints.push(String(event.message)));
addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
document.addEventListener('DOMContentLoaded', () => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(FOREIGN)};
  const closed = document.createElement('div');
  closed.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(FOREIGN)};
  const frame = document.createElement('iframe');
  frame.srcdoc = ${JSON.stringify(FOREIGN)};
  document.body.prepend(host, closed, frame);
  const spoil = () => { throw new Error('spoilt by the page'); };
  for (const prototype of [Document.prototype, Element.prototype, Node.prototype, HTMLElement.prototype, NodeList.prototype]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      if (!own.configurable || name === 'constructor') continue;
      Object.defineProperty(prototype, name, own.get ? { ...own, get: spoil } : { ...own, value: spoil });
    }
  }
  JSON.parse = spoil;
  Array.from = spoil;
  Array.prototype.push = spoil;
  String.prototype.replace = spoil;
  RegExp.prototype.exec = spoil;
  Map.prototype.get = spoil;
  Object.defineProperty(Object.prototype, 'shipmentId', { get: spoil, configurable: true });
});
</script>`;
const CLOBBER = [
  'querySelectorAll',
  'children',
  'body',
  'getAttribute',
  'documentElement',
  'location',
  'createTreeWalker',
]
  .map((name) => `<form name="${name}"><input name="${name}" id="${name}"></form>`)
  .join('');

const hostile = orderPage(described, { today: day })
  .replace('<head>', `<head>${SPOIL}`)
  .replace(/<body[^>]*>/, (body) => `${body}${CLOBBER}`);

/** Asked of the debugger: in a page that is spoilt like this even the driver's own scripts fail. */
async function complaintsOf(tab: Page): Promise<unknown> {
  const session = await tab.context().newCDPSession(tab);
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'window.complaints',
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

test('a page that spoils the DOM, hides fakes in it and names goods in markup is read right, and notices nothing', async ({
  extension: { context, tab, pressToolbar },
}) => {
  await serveShop(context, { [late.address]: hostile });
  await tab.goto(late.address);
  const { page } = await pressToolbar();
  await expect(page.getByTestId('order-number')).toHaveText(late.number);
  await expect(page.getByTestId('parcel')).toHaveCount(1);
  await expect(page.getByTestId('parcel')).toHaveAttribute('data-parcel', late.shipmentId);
  await expect(page.getByTestId('item')).toContainText('<img src=x onerror=');
  await expect(page.locator('body')).not.toContainText('Чужое');
  // The name is text, in the popup and on the page's edge.
  expect(await page.getByTestId('item').locator('img, b').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.dataset.struck)).toBeUndefined();
  expect(await page.getByTestId('item').textContent()).not.toContain('\u202E');
  expect(await complaintsOf(tab)).toEqual([]);
});

test('a page of a hundred thousand elements and ten megabytes of states is answered', async ({
  extension,
}) => {
  const state = `<div id="state-shipmentWidget-9-default-1-9" data-state="${' '.repeat(10_000_000)}"></div>`;
  const many = '<i data-widget="skuShelf">15 июля</i>'.repeat(100_000);
  const huge = orderPage(late.described, { today: day }).replace(
    '<div class="client-state">',
    `<div hidden>${many}</div><div class="client-state">${state}`,
  );
  await serveShop(extension.context, { [late.address]: huge });
  await extension.tab.goto(late.address);
  const { page } = await extension.pressToolbar();
  await expect(page.getByTestId('order-number')).toHaveText(late.number);
  await expect(page.getByTestId('item')).toContainText(late.item.name);
});

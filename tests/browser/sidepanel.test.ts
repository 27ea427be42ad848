import { today } from '../../lib/today.ts';
import { emptyPage } from '../pages/build-page.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

declare const chrome: {
  runtime: { getContexts(of: object): Promise<readonly { readonly documentUrl?: string }[]> };
};

const day = today();
const late = lateOrder(day);

test('beside the page, the screen follows the order that the person looks at, and keeps it while they chat', async ({
  extension,
}) => {
  const home = 'https://www.ozon.ru/';
  await serveShop(extension.context, { ...late.pages, [home]: emptyPage({ today: day }) });
  const beside = await extension.context.newPage();
  await beside.goto(extension.pageAddress('sidepanel.html'));
  await expect(beside.getByTestId('page-state')).toHaveAttribute('data-page', 'elsewhere');

  await extension.tab.bringToFront();
  await extension.tab.goto(late.address);
  await expect(beside.getByTestId('order-number')).toHaveText(late.number);
  await expect(beside.getByTestId('next-step')).toHaveAttribute('data-step', 'chat');

  // A page of another site in front is no reason to forget what it is about.
  await beside.bringToFront();
  await beside.waitForTimeout(500);
  await expect(beside.getByTestId('order-number')).toHaveText(late.number);
  await expect(beside.getByTestId('open-beside')).toHaveCount(0);
});

test('a press in the popup opens it as the browser’s own side panel, and the popup makes room', async ({
  extension,
}) => {
  await serveShop(extension.context, late.pages);
  await extension.tab.goto(late.address);
  const popup = await extension.pressToolbar();
  await popup.page.getByTestId('menu').click();
  await popup.page.getByTestId('open-beside').click();
  const beside = () =>
    extension.worker.evaluate(async () => {
      const open = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
      return open.map(({ documentUrl = '' }) => documentUrl.split('/').at(-1));
    });
  await expect.poll(beside).toEqual(['sidepanel.html']);
  await expect.poll(() => popup.page.isClosed()).toBe(true);
  await popup.close();
});

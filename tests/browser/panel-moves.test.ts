import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { HTML, late, pressLine } from './open-panel.ts';
import { countOverlays, panelIn } from './overlay-page.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

const HOME = 'https://www.ozon.ru/';
const EMPTY = { number: late.number, placedOn: late.placedOn, parcels: [] };

test('the panel of an order that was reached within the shop is about that order, and writes its message down', async ({
  extension,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const shell = orderPage(EMPTY, { today: today(), blocks: false, states: false });
  await serveShop(extension.context, { [HOME]: shell });
  const page = extension.tab;
  await page.goto(HOME);
  await page.evaluate(
    ([address, text]) => {
      history.pushState(null, '', address);
      const next = new DOMParser().parseFromString(text, 'text/html').querySelector('#layoutPage');
      if (next) document.querySelector('#layoutPage')?.replaceWith(next);
    },
    [late.address, HTML] as const,
  );
  await expect.poll(() => countOverlays(page)).toBe(1);
  await page.waitForTimeout(500);
  await pressLine(page);
  const panel = await panelIn(page);
  await expect(panel.getByTestId('order-number')).toHaveText(late.number);
  await panel.getByTestId('copy-message').click();
  await expect(panel.getByTestId('notice')).toContainText('Скопировано и записано');
});

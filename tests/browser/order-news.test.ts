import type { Page } from '@playwright/test';
import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { importCases, unansweredCase } from './import-cases.ts';
import { lateOrder } from './late-order.ts';
import { seeOverlay } from './overlay-page.ts';
import { serveShop } from './shop.ts';
import type { ExtensionBrowser } from './start-browser.ts';
import { expect, test } from './test.ts';

const day = today();
const late = lateOrder(day);

/** The order's page with its parcel in another state. */
async function goTo(extension: ExtensionBrowser, status: string): Promise<Page> {
  const parcels = late.described.parcels.map((parcel) => ({ ...parcel, status }));
  await extension.context.unrouteAll();
  await serveShop(extension.context, {
    [late.address]: orderPage({ ...late.described, parcels }, { today: day }),
  });
  await extension.tab.goto(late.address);
  return extension.tab;
}

const line = async (page: Page) => (await seeOverlay(page))?.text;

test('back on an order that is received now, its case asks whether that settles it, and is closed by «да» alone', async ({
  extension,
}) => {
  const log = await importCases(extension, [unansweredCase(late, addDays(day, -1))]);
  const page = await goTo(extension, `Получен`);
  await expect.poll(() => line(page)).toBe('Заказ получен. Вопрос решён?');
  const popup = await extension.pressToolbar();
  const news = popup.page.getByTestId('order-news');
  await expect(news).toHaveAttribute('data-news', 'received');
  await popup.page.screenshot({ path: 'test-results/pictures/order-news.png' });
  await log.bringToFront();
  await expect(log.getByTestId('case-row')).not.toHaveAttribute('data-state', 'closed');
  await popup.close();

  const again = await extension.pressToolbar();
  await again.page.getByTestId('news-offer').click();
  await expect(again.page.getByTestId('order-news')).toHaveCount(0);
  await again.close();
  await log.reload();
  await expect(log.locator('[data-testid="case-row"][data-state="closed"]')).toHaveCount(1);
});

test('«не решено» keeps it quiet until the order says something else', async ({ extension }) => {
  await (await importCases(extension, [unansweredCase(late, addDays(day, -1))])).close();
  await goTo(extension, 'Получен');
  const popup = await extension.pressToolbar();
  await popup.page.getByTestId('news-not-solved').click();
  await expect(popup.page.getByTestId('order-news')).toHaveCount(0);
  await popup.close();

  const again = await extension.pressToolbar();
  await expect(again.page.getByTestId('next-step')).toBeVisible();
  await again.page.waitForTimeout(500);
  await expect(again.page.getByTestId('order-news')).toHaveCount(0);
  await again.close();
  await expect.poll(() => line(extension.tab)).toMatch(/^Ждём ответа/);

  await goTo(extension, 'Отменён');
  const last = await extension.pressToolbar();
  await expect(last.page.getByTestId('order-news')).toHaveAttribute('data-news', 'cancelled');
  await last.page.locator('[data-testid="news-offer"][data-offer="go-on"]').click();
  await expect(last.page.getByTestId('order-news')).toHaveCount(0);
  await expect(last.page.getByTestId('problem-picker')).toContainText('Заказ отменён, деньги не вернулись');
  await last.close();
});

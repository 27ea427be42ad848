import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { THIN } from '../pages/spell.ts';
import { pasted } from './clipboard.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

/** The shops of the neighbours: order, sum and log work there; Russian law and letters do not, and that is said. */
const SHOPS = [
  { host: 'ozon.by', sign: 'BYN', currency: 'BYN' },
  { host: 'ozon.kz', sign: '₸', currency: 'KZT' },
  { host: 'am.ozon.com', sign: '֏', currency: 'AMD' },
  { host: 'uz.ozon.com', sign: 'so’m', currency: 'UZS' },
] as const;

const day = today();
const number = '2130415463-0013';
const described = {
  number,
  placedOn: addDays(day, -20),
  parcels: [
    {
      shipmentId: '48120365574',
      status: 'В пути',
      expected: addDays(day, -4),
      items: [{ name: 'Кружка «Туман», 450 мл', sku: '3207911181', price: 1_234_550 }],
    },
  ],
};

/** Steps and words of Russian law; none of them may stand in what is advised, written or kept for an order abroad. */
const RUSSIAN_STEPS = ['claim', 'authority', 'court', 'ombudsman', 'consumer-society', 'police', 'bank'];
const RUSSIAN_LAW = /Закон|ст\.\s?\d|ГК РФ|2300-1|Роспотребнадзор|Российск|неустойк|потребител/i;

for (const { host, sign, currency } of SHOPS) {
  test(`on ${host} order, sum and log work, and Russian law is left out`, async ({ extension }) => {
    const address = `https://${host}/my/orderdetails/?order=${number}`;
    const html = orderPage(described, { today: day }).replaceAll(`${THIN}₽`, `${THIN}${sign}`);
    await serveShop(extension.context, { [address]: html });
    await extension.tab.goto(address);
    const { page, close } = await extension.pressToolbar();
    await expect(page.getByTestId('order-number')).toHaveText(number);
    await expect(page.getByTestId('order-status')).toHaveAttribute('data-status', 'in-transit');
    await expect(page.getByTestId('order-total')).toHaveAttribute('data-amount', '12345.50');
    await expect(page.getByTestId('order-total')).toHaveAttribute('data-currency', currency);
    await expect(page.getByTestId('item')).toContainText('Туман');
    await expect(page.getByTestId('reading-health')).toHaveAttribute('data-missing', '');

    await expect(page.getByText('российские законы и письма здесь не действуют')).toBeVisible();
    await expect(page.getByTestId('next-step')).toHaveAttribute('data-step', 'chat');
    const steps = await page
      .locator('[data-step]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-step')));
    expect(steps.filter((step) => RUSSIAN_STEPS.includes(step ?? ''))).toEqual([]);

    // A neutral message, and nothing of the law in it.
    await expect(page.getByTestId('message-text')).toBeVisible();
    const text = await page.getByTestId('message-text').inputValue();
    expect(text).toContain(number);
    expect(text).not.toMatch(RUSSIAN_LAW);
    await page.getByTestId('copy-message').click();
    await close();
    expect(await pasted(extension.tab)).not.toMatch(RUSSIAN_LAW);
    const again = await extension.pressToolbar();
    await again.page.getByTestId('sent-yes').click();
    await expect(again.page.getByTestId('sent-question')).toHaveCount(0);
    await again.close();

    const log = await extension.context.newPage();
    await log.goto(extension.pageAddress('options.html'));
    await expect(log.getByTestId('case-row')).toHaveAttribute('data-order', number);
    await log.getByTestId('case-row').click();
    await expect(log.getByTestId('attempt-row').first()).toHaveAttribute('data-order', number);
    await expect(log.getByTestId('attempt-row').first()).toHaveAttribute('data-state', 'sent');
  });
}

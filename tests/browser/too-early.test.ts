import { addDays } from '../../lib/model/day.ts';
import { today } from '../../lib/today.ts';
import { orderPage } from '../pages/build-page.ts';
import { lateOrder } from './late-order.ts';
import { serveShop } from './shop.ts';
import { expect, test } from './test.ts';

test('before the promised day there is nothing to press that would go into the log as a contact', async ({
  extension,
}) => {
  const day = today();
  const { described, address } = lateOrder(day);
  const parcels = described.parcels.map((parcel) => ({ ...parcel, expected: addDays(day, 4) }));
  const page = orderPage({ ...described, parcels }, { today: day });
  await serveShop(extension.context, { [address]: page });
  await extension.tab.goto(address);
  const popup = await extension.pressToolbar();
  await expect(popup.page.getByTestId('next-step')).toHaveAttribute('data-step', 'self-service');
  await expect(popup.page.getByTestId('come-back')).toContainText(/Порядок/);
  await popup.page.keyboard.press('Enter');
  await expect(popup.page.getByTestId('step-taken')).toHaveCount(0);
  await expect(popup.page.getByTestId('before')).toHaveCount(0);
  await popup.close();
});

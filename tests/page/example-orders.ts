import type { DescribedOrder, PageOptions, Secrets } from '../pages/description';
import { hashedClasses } from '../pages/markup';
import { orderBlocks } from '../pages/order-blocks';
import { orderStates } from '../pages/order-states';
import { putIntoShell } from '../pages/shell';

export const TODAY = '2026-09-20';

/** What must never leave the page. */
export const SECRETS: Secrets = {
  recipient: 'Пелагея Вымышленная',
  phone: '+7 000 123-45-67',
  address: 'г. Выдумск, ул. Придуманная, д. 7, кв. 12',
  pickupCode: '58310472',
};

/** An order of two parcels with everything on its page that a page can have. */
export const FULL_ORDER: DescribedOrder = {
  number: '44563249-0877',
  placedOn: '2026-09-05',
  secrets: SECRETS,
  parcels: [
    {
      shipmentId: '42641796961',
      status: 'В пути',
      expected: ['2026-09-15', '2026-09-18'],
      news: 'Заказ покинул сортировочный центр',
      items: [
        { name: 'Рюкзак городской «Стриж», 22 л', sku: '1536447823', price: 349050, variant: 'Цвет: серый' },
        { name: 'Кружка керамическая, 450 мл', sku: '3207911181', price: 34500, quantity: 2 },
      ],
    },
    {
      shipmentId: '42641796962',
      status: 'Получен',
      statusDay: '2026-09-12',
      items: [{ name: 'Лампа настольная', sku: '912345678', price: 195842 }],
    },
  ],
};

export const ADDRESS = `https://www.ozon.ru/my/orderdetails/?order=${FULL_ORDER.number}`;

/** The order's page in a light shell, for tests that read hundreds of them. */
export function lightPage(order: DescribedOrder, options: PageOptions = { today: TODAY }): string {
  return putIntoShell({
    title: 'Заказ',
    blocks: options.blocks === false ? '' : orderBlocks(order, options, hashedClasses(options.seed ?? 3)),
    states: options.states === false ? '' : orderStates(order, options),
    heavy: false,
  });
}

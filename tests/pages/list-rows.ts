import type { DescribedOrder, DescribedParcel, PageOptions } from './description.ts';
import { escapeHtml as text } from './markup.ts';
import { statusOf } from './order-words.ts';
import { stateElement } from './shell.ts';
import { spellExpected, spellMoney, spellNearDay } from './spell.ts';

/** The list of orders: one card per parcel, as Ozon's delivery groups are. */
export function listBlocks(
  orders: readonly DescribedOrder[],
  options: PageOptions,
  hashed: () => string,
): string {
  const cards = orders.flatMap((order) =>
    order.parcels.map((parcel) => card(order, parcel, options, hashed)),
  );
  return `<div data-widget="orderFilters" class="${hashed()}"><button>2026</button><button>2025</button></div>
<div data-widget="orderList" class="${hashed()}">${cards.join('\n')}</div>`;
}

function card(
  order: DescribedOrder,
  parcel: DescribedParcel,
  options: PageOptions,
  hashed: () => string,
): string {
  const products = parcel.items.map(
    (
      item,
    ) => `<div class="${hashed()}"><a href="${linkOf(order, parcel)}"><img src="" alt=""></a><span class="tsHeadline400Small">${spellMoney(item.price)}</span>
<span class="tsBody400Small">${item.quantity ?? 1} шт</span>${parcel.storageUntil ? `<span>Хранится до ${spellNearDay(parcel.storageUntil)}</span>` : ''}</div>`,
  );
  return `<div class="${hashed()}"><a href="/my/orderdetails/?order=${order.number}" class="${hashed()}"><span class="${hashed()} tsHeadline550Medium">${text(statusOf(parcel, options.today))}</span>
<span class="tsHeadline400Small">Пункт Ozon</span>${subtitle(parcel) ? `<span class="tsBody400Small">${subtitle(parcel)}</span>` : ''}</a>${products.join('')}</div>`;
}

function subtitle(parcel: DescribedParcel): string | null {
  if (parcel.storageUntil) return 'Сегодня с 09:00 до 21:00';
  return parcel.expected ? `Доставка в пункт выдачи ${spellExpected(parcel.expected)}` : null;
}

function linkOf(order: DescribedOrder, parcel: DescribedParcel): string {
  return `/my/orderdetails/?order=${order.number}&amp;postingId=${parcel.shipmentId}`;
}

/** The state of that list. */
export function listStates(orders: readonly DescribedOrder[], options: PageOptions): string {
  const ordersV2 = orders.flatMap((order) => order.parcels.map((parcel) => row(order, parcel, options)));
  return stateElement('orderList', 1_481_000 + (options.seed ?? 1), { ordersV2 });
}

function row(order: DescribedOrder, parcel: DescribedParcel, options: PageOptions): unknown {
  const below = subtitle(parcel);
  return {
    common: {
      action: { link: `/my/orderdetails/?order=${order.number}` },
      testInfo: { automatizationId: `orderListTile_${order.number}` },
    },
    leftBlock: {
      textIcon: { text: { text: statusOf(parcel, options.today) } },
      title: { text: 'Пункт Ozon' },
      ...(below && { subtitle: { text: below } }),
    },
    rightBlock: {
      products: {
        products: parcel.items.map((item) => ({
          image: {
            productMedia: {
              common: {
                action: { link: `/my/orderdetails/?order=${order.number}&postingId=${parcel.shipmentId}` },
              },
            },
          },
          price: { price: [{ text: spellMoney(item.price), textStyle: 'PRICE' }] },
          quantity: { text: `${item.quantity ?? 1} шт` },
          badgeStatus: { text: 'Оплачен' },
          ...(parcel.storageUntil && {
            caption: { text: `Хранится до ${spellNearDay(parcel.storageUntil)}` },
          }),
        })),
      },
    },
  };
}

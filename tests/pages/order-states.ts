import type { DescribedItem, DescribedOrder, DescribedParcel, PageOptions } from './description.ts';
import { orderTotal, priceOf, statusOf } from './order-words.ts';
import { stateElement } from './shell.ts';
import { spellDay, spellExpected, spellMoney, spellNearDay } from './spell.ts';

/** The embedded states of one order. */
export function orderStates(order: DescribedOrder, options: PageOptions): string {
  const id = 3_300_000 + (options.seed ?? 1) * 17;
  return [
    stateElement('titleWithTimer', id, {
      title: { text: `Заказ от ${spellDay(order.placedOn, options.today)}` },
    }),
    ...order.parcels.map((parcel, nth) =>
      stateElement('shipmentWidget', id + 1, parcelState(parcel, options), nth + 1),
    ),
    ...addressStates(order, id + 2),
    stateElement('orderActions', id + 3, {
      buttons: [
        { text: 'Повторить заказ', action: { link: `/my/orderdetails/?order=${order.number}&repeat=1` } },
      ],
    }),
    stateElement('orderDoneTotal', id + 4, {
      total: {
        left: { title: { text: order.totalLabel ?? 'Оплачено' }, subtitle: { text: 'Ozon Банк' } },
        right: { price: { text: spellMoney(orderTotal(order)) } },
      },
    }),
  ].join('');
}

function parcelState(parcel: DescribedParcel, options: PageOptions): unknown {
  const header: unknown[] = [{ textIcon: { text: { text: statusOf(parcel, options.today) } } }];
  if (parcel.expected) header.push({ text: { text: `Ожидаемая дата: ${spellExpected(parcel.expected)}` } });
  if (parcel.storageUntil)
    header.push({ text: { text: `Хранится до ${spellNearDay(parcel.storageUntil)}` } });
  const sellers = [...new Set(parcel.items.map((item) => item.seller))];
  return {
    shipmentId: parcel.shipmentId,
    testInfo: { automatizationId: `shipment-id-${parcel.shipmentId}` },
    header,
    dynamicElements: parcel.news ? [{ text: { text: parcel.news } }] : [],
    items: [
      {
        sellers: sellers.map((seller) => ({
          ...(seller && { name: { text: seller } }),
          products: parcel.items.filter((item) => item.seller === seller).map(productState),
        })),
      },
    ],
  };
}

function productState(item: DescribedItem): unknown {
  return {
    title: {
      name: { text: item.name },
      common: {
        action: { id: item.sku, link: `/product/tovar-${item.sku}/`, behavior: 'BEHAVIOR_TYPE_REDIRECT' },
      },
    },
    price: { price: [{ text: priceOf(item), textStyle: 'PRICE' }] },
    attributes: item.variant ? [{ text: item.variant }] : [],
    addToCartButton: { action: { quantity: item.quantity ?? 1 } },
  };
}

function addressStates(order: DescribedOrder, id: number): string[] {
  const { secrets } = order;
  if (!secrets) return [];
  const item = (automatizationId: string, title: string, subtitle: string): unknown => ({
    testInfo: { automatizationId },
    title: { text: title },
    subtitle: { text: subtitle },
  });
  return [
    stateElement('orderDetailsItem', id, item('details-recipient', secrets.recipient, secrets.phone)),
    stateElement('orderDetailsItem', id, item('details-address', 'Пункт Ozon', secrets.address), 2),
    stateElement('receiptCode', id, {
      code: secrets.pickupCode,
      text: `${secrets.pickupCode} — код для получения в пунктах выдачи`,
    }),
  ];
}

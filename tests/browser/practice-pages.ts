import type { LateOrder } from './late-order.ts';
import type { Pages } from './shop.ts';

/** The late order's page at its address. */
export function latePages(order: LateOrder): Pages {
  const words = (day: string): string =>
    new Intl.DateTimeFormat('ru-RU', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  const shipment = {
    shipmentId: order.shipmentId,
    header: [
      { textIcon: { text: { text: 'В пути' } } },
      { text: { text: `Ожидаемая дата: ${words(order.promisedOn)}` } },
    ],
    items: [
      {
        sellers: [
          {
            name: 'Лавка',
            products: [
              {
                title: {
                  name: { text: order.item.name },
                  common: { action: { id: order.item.sku, link: `/product/x-${order.item.sku}/` } },
                },
                price: { price: [{ text: order.total.text, textStyle: 'PRICE' }] },
              },
            ],
          },
        ],
      },
    ],
  };
  const state = (name: string, value: object): string =>
    `<div id="state-${name}-1-default-1" data-state='${JSON.stringify(value)}'></div>`;
  const body = [
    '<div id="__ozon"><div id="layoutPage">',
    `<div data-widget="titleWithTimer"><span>Заказ от ${words(order.placedOn)}</span></div></div></div>`,
    '<div class="client-state">',
    state('titleWithTimer', { title: { text: `Заказ от ${words(order.placedOn)}` } }),
    state('shipmentWidget', shipment),
    state('orderDoneTotal', {
      total: { left: { title: { text: 'Оплачено' } }, right: { price: { text: order.total.text } } },
    }),
    '</div>',
  ];
  return { [order.address]: `<!doctype html><html lang="ru"><body>${body.join('')}</body></html>` };
}

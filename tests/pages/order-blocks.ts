import type { DescribedItem, DescribedOrder, DescribedParcel, PageOptions } from './description.ts';
import { escapeHtml as text } from './markup.ts';
import { orderTotal, priceOf, statusOf } from './order-words.ts';
import { spellDay, spellExpected, spellMoney, spellNearDay } from './spell.ts';

/** The visible blocks of one order, with classes from `hashed` between the lasting ones. */
export function orderBlocks(order: DescribedOrder, options: PageOptions, hashed: () => string): string {
  const { secrets } = order;
  return `<div class="container ${hashed()}" data-widget="container">
<div data-widget="titleWithTimer" class="${hashed()}"><div class="${hashed()} tsHeadline700XLarge">Заказ от ${spellDay(order.placedOn, options.today)}</div></div>
${order.parcels.map((parcel) => parcelBlock(parcel, options, hashed)).join('\n')}
<div data-widget="orderDetailsItem" class="${hashed()}"><span class="tsBody400Small">Адрес получения</span><span class="tsCompact500Medium">${text(secrets?.address ?? 'Пункт Ozon')}</span></div>
<div data-widget="orderDetailsItem" class="${hashed()}"><span class="tsBody400Small">Получатель</span><span class="tsCompact500Medium">${text(secrets ? `${secrets.recipient}, ${secrets.phone}` : 'Мария')}</span></div>
${secrets ? `<div data-widget="receiptCode" class="${hashed()}"><span class="tsHeadline700XLarge">${text(secrets.pickupCode)}</span><span>— код для получения в пунктах выдачи</span></div>` : ''}
<div data-widget="orderActions" class="${hashed()}"><button>Повторить заказ</button><a href="/my/chat/">Поддержкой Ozon</a></div>
<div data-widget="orderDoneTotal" class="${hashed()}"><div class="${hashed()}"><span class="tsHeadline400Small">${text(order.totalLabel ?? 'Оплачено')}</span><span class="tsBody400Small">Ozon Банк</span></div><div><span class="tsHeadline400Small">${spellMoney(orderTotal(order))}</span></div></div>
</div>`;
}

function parcelBlock(parcel: DescribedParcel, options: PageOptions, hashed: () => string): string {
  return `<div data-widget="shipmentWidget" id="id${parcel.shipmentId}" class="${hashed()} ${hashed()}"><div class="${hashed()}">
<div class="${hashed()}"><div class="${hashed()} tsHeadline550Medium">${text(statusOf(parcel, options.today))}</div>
${parcel.expected ? `<div class="${hashed()} tsBody400Small">Ожидаемая дата: ${spellExpected(parcel.expected)}</div>` : ''}
${parcel.news ? `<div class="${hashed()} tsBody400Small">${text(parcel.news)}</div>` : ''}
${parcel.storageUntil ? `<div class="${hashed()} tsBody400Small">Хранится до ${spellNearDay(parcel.storageUntil)}</div>` : ''}</div>
${parcel.items.map((item) => itemBlock(item, hashed)).join('\n')}
</div></div>`;
}

function itemBlock(item: DescribedItem, hashed: () => string): string {
  const link = `/product/${'tovar'}-${item.sku}/`;
  return `<div class="${hashed()}"><a target="_self" href="${link}" class="${hashed()}"><img loading="lazy" src="" alt="" class="${hashed()}"></a>
<div class="${hashed()}"><a target="_self" href="${link}"><span class="${hashed()} tsCompact500Medium">${text(item.name)}</span></a>
${item.variant ? `<span class="${hashed()} tsCompact400Small">${text(item.variant)}</span>` : ''}
${item.seller ? `<span class="${hashed()} tsCompact400Small">Продавец: ${text(item.seller)}</span>` : ''}</div>
<div class="${hashed()}"><span class="${hashed()} tsHeadline400Small">${priceOf(item)}</span></div><button class="${hashed()}"><div>Купить ещё</div></button></div>`;
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OrderStatus, PaymentState } from '../../lib/model/order';
import { readPayment, readStatus } from '../../lib/page/text/read-status';

it.each<[string, OrderStatus | null]>([
  ['Можно забирать', 'ready-for-pickup'],
  ['В пути', 'in-transit'],
  ['В\u00a0ПУТИ', 'in-transit'],
  ['Получен 24 августа', 'received'],
  ['Получен 8 августа 2025', 'received'],
  ['Отменён', 'cancelled'],
  ['Отменен 1 сентября', 'cancelled'],
  ['Отмене\u0308н 1 сентября', 'cancelled'],
  ['Получен', 'received'],
  ['ПОЛУЧЕН', 'received'],
  ['Получен24 августа', 'received'],
  ['ПолученПункт Ozon', 'received'],
  ['ОтменёнДеньги вернутся', 'cancelled'],
  ['Отменен', 'cancelled'],
  ['ОТМЕНЁН', 'cancelled'],
  ['В путиОжидаем 15 июля', 'in-transit'],
  ['В ПУТИ', 'in-transit'],
  ['Можно\u2009забирать', 'ready-for-pickup'],
  ['Передаётся\u00a0в\u00a0доставку', 'handed-over'],
  ['Передается в доставку', 'handed-over'],
  ['В СБОРКЕ', 'assembling'],
  ['Собираем', 'assembling'],
  ['Собирается', 'assembling'],
  ['Обрабатывается', 'created'],
  ['Передаётся в доставку', 'handed-over'],
  ['ПЕРЕДАЁТСЯ В ДОСТАВКУ', 'handed-over'],
  ['Передан в доставку', 'handed-over'],
  ['Доставлен', 'received'],
  ['Доставлен в пункт выдачи', 'ready-for-pickup'],
  ['В сборке', 'assembling'],
  ['В службе доставки', 'handed-over'],
  ['Ожидает получения', 'ready-for-pickup'],
  ['ОЖИДАЕТ В ПУНКТЕ ВЫДАЧИ', 'ready-for-pickup'],
  ['Ожидает оплаты', 'awaiting-payment'],
  ['Ожидаем оплаты', 'awaiting-payment'],
  ['Не оплачен', 'awaiting-payment'],
  ['Оплачен', 'created'],
  ['Создан', 'created'],
  ['У курьера', 'with-courier'],
  ['Передан курьеру', 'with-courier'],
  ['10 товаров готовы к получению', 'ready-for-pickup'],
  ['Готов к выдаче', 'ready-for-pickup'],
  ['5 товаров получено', 'received'],
  ['Успейте забрать', 'ready-for-pickup'],
  ['Получен в пункте выдачи', 'received'],
  ['Заказ в пункте выдачи', 'ready-for-pickup'],
  ['Заказ принят перевозчиком', 'handed-over'],
  ['Заказ везут на таможню Владивостока', 'in-transit'],
  ['Заказ выпущен импортной таможней', 'in-transit'],
  ['Заказ покинул сортировочный центр', 'in-transit'],
  ['Деньги отправлены', 'returned'],
  ['Частичная компенсация отправлена', 'returned'],
  ['Ждём товар', 'returning'],
  ['Заявка на возврат', 'returning'],
  ['Возвращается продавцу', 'returning'],
  ['Готовы к получению', 'ready-for-pickup'],
  ['10 товаров готовы…', 'ready-for-pickup'],
  ['Возврат', 'returning'],
  ['Ожидаем15 июля', null],
  ['Пoлучен, с латинской o', null],
  ['Ожидаем 15 июля', null],
  ['Ожидаемая дата: с 21 до 27 августа', null],
  ['Будет в пункте выдачи 15 июля', null],
  ['Заказ будет доставлен 15 июля', null],
  ['Не получен', null],
  ['Доставка в пункт выдачи 17 - 18 июля', null],
  ['Дата на уточнении', null],
  ['Отменить заказ', null],
  ['Вернуть товар', null],
  ['Пункт Ozon: ул. Придуманная', null],
  ['', null],
])('%s', (text, status) => {
  expect(readStatus(text)).toBe(status);
});

it.each<[string, PaymentState | null]>([
  ['Оплачен', 'paid'],
  ['Оплачено', 'paid'],
  ['Не оплачен', 'unpaid'],
  ['НЕ\u00a0ОПЛАЧЕН', 'unpaid'],
  ['ОплаченоOzon Банк', 'paid'],
  ['К оплате', 'unpaid'],
  ['Ожидает оплаты', 'unpaid'],
  ['К оплате при получении', 'on-receipt'],
  ['Ozon Банк', null],
])('payment: %s', (text, payment) => {
  expect(readPayment(text)).toBe(payment);
});

it('capitals, the letter ё, the kind of space and what is joined to it make no difference', () => {
  const words = fc.constantFrom(
    'Отменён',
    'Передаётся в доставку',
    'Можно забирать',
    'Не оплачен',
    'В пути',
    'Получен',
    'Ожидает получения',
    'В сборке',
    'Деньги отправлены',
  );
  fc.assert(
    fc.property(
      words,
      fc.constantFrom(' ', '\u00a0', '\u2009', '\n  '),
      fc.boolean(),
      (word, space, loud) => {
        const spelled = word.replaceAll('ё', 'е').replaceAll(' ', space);
        expect(readStatus(loud ? spelled.toUpperCase() : spelled)).toBe(readStatus(word));
        for (const joined of ['Пункт Ozon', '24 августа', '—', '\u202E'])
          expect(readStatus(spelled + joined), spelled + joined).toBe(readStatus(word));
      },
    ),
  );
});

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
  ['К оплате', 'unpaid'],
  ['Ожидает оплаты', 'unpaid'],
  ['К оплате при получении', 'on-receipt'],
  ['Ozon Банк', null],
])('payment: %s', (text, payment) => {
  expect(readPayment(text)).toBe(payment);
});

it('capitals, the letter ё and the kind of space make no difference', () => {
  const words = fc.constantFrom('Отменён', 'Передаётся в доставку', 'Можно забирать', 'Не оплачен', 'В пути');
  fc.assert(
    fc.property(
      words,
      fc.constantFrom(' ', '\u00a0', '\u2009', '\n  '),
      fc.boolean(),
      (word, space, loud) => {
        const spelled = word.replaceAll('ё', 'е').replaceAll(' ', space);
        expect(readStatus(loud ? spelled.toUpperCase() : spelled)).toBe(readStatus(word));
      },
    ),
  );
});

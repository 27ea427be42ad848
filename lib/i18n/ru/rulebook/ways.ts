import { bodyWays } from './bodies-ways';
import { orderPageWays } from './order-page-ways';
import { supportWays } from './support-ways';

/** The way to every step, line by line. */
export const ways = { ...orderPageWays, ...supportWays, ...bodyWays };

/** One more line for one problem's step. */
export const advice = {
  'not-delivered/chat': 'Сначала посмотрите отслеживание на странице заказа: срок могли перенести.',
  'not-delivered/email':
    'В письме просьба вернуть деньги. Заказ ещё нужен — выберите «Опаздывает, но заказ ещё нужен».',
  'not-delivered/refusal-notice':
    'Заказ ещё нужен — отказ не отправляйте и выберите «Опаздывает, но заказ ещё нужен».',
  'late-but-wanted/chat': 'Просите новый день доставки письменно.',
  'received-but-missing/chat': 'Спросите у близких и в пункте выдачи, не забрал ли кто-то заказ.',
  'cancelled-by-seller/chat': 'Сначала посмотрите на странице заказа, кто и почему его отменил.',
  'refund-after-cancel/chat': 'Сначала посмотрите выписку: удержание могло уже исчезнуть.',
  'auto-charge/chat': 'Напишите, когда отвязали карту.',
  'wrong-item/return-request': 'Подайте заявку в день получения: так проще доказать.',
  'wrong-item/police': 'В тот же день попросите пункт выдачи сохранить запись с камер.',
  'defect/chat':
    'Продавец молчал сутки — заявка считается одобренной: сначала посмотрите её в «Моих возвратах».',
  'wrong-item/chat':
    'Продавец молчал сутки — заявка считается одобренной: сначала посмотрите её в «Моих возвратах».',
  'defect/claim':
    'Если в карточке товара срок возврата длиннее, сначала оформите возврат на странице заказа.',
  'site-failure/chat': 'Приложите снимок экрана с ошибкой и временем.',
};

import type { Condition } from '../lib/rules/condition';
import type { Anchor } from '../lib/rules/rung';

/** Days that terms are counted from, as they follow «считая от». */
export const FROM: Readonly<Record<Anchor, string>> = {
  placed: 'дня заказа',
  promised: 'обещанного дня',
  received: 'дня получения',
  cancelled: 'дня отмены',
  stored: 'последнего дня хранения',
  refused: 'дня отказа',
  approved: 'дня одобрения',
  'handed-back': 'дня сдачи товара',
  charged: 'дня списания',
  'return-until': 'дня, названного на странице',
};

/** When a step, a clock or a rule has its place. */
export const WHEN: Readonly<Record<Condition, string>> = {
  late: 'обещанный день прошёл, заказа нет',
  'not-late': 'обещанный день не прошёл',
  'not-overdue': 'срок доставки не прошёл',
  'ready-for-pickup': 'заказ ждёт в пункте выдачи',
  'not-handed-out': 'заказ ещё в пути',
  received: 'товар у покупателя',
  complex: 'сложная техника',
  'complex-early': 'сложная техника, срок для неё не вышел',
  'complex-late': 'сложная техника, срок для неё вышел',
  'cancel-day-known': 'день отмены известен',
  'refused-by-seller': 'отказал продавец, а не Ozon',
  'paid-by-card': 'оплата картой',
  prepaid: 'оплачено заранее',
  'sold-by-other': 'продаёт не сам Ozon',
  'refund-not-due': 'срок возврата денег не вышел',
  swapped: 'товар подменили',
  'short-bank-term': 'стандартная форма, подана в срок',
  'wants-repair': 'требуют ремонта',
  'wants-replacement': 'требуют замены',
};

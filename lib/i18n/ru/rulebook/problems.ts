import type { ProblemId } from '../../../model/problem';

export const groups = { delivery: 'Доставка', goods: 'Товар', money: 'Деньги', rest: 'Прочее' };

/** What happened, in words for everybody. */
export const problems: Record<ProblemId, string> = {
  'not-delivered': 'Не доставили в срок',
  'late-but-wanted': 'Опаздывает, но заказ ещё нужен',
  'received-but-missing': 'Отмечен полученным, но не получен',
  'refund-after-cancel': 'Заказ отменён, деньги не вернулись',
  'cancelled-by-seller': 'Заказ отменили без меня',
  'changed-mind': 'Товар не подошёл или передумали',
  defect: 'Товар с дефектом или сломался',
  'defect-complex': 'Дефект сложной техники',
  'wrong-item': 'Не тот товар, не всё или повреждён',
  'return-refused': 'Отказали в возврате',
  'return-approved': 'Возврат одобрили: что дальше',
  'refund-late': 'Товар вернули, денег нет',
  'double-charge': 'Деньги списали дважды',
  'auto-charge': 'Списали за Premium или подписку',
  warranty: 'Сломался на гарантии',
  counterfeit: 'Похоже на подделку',
  'pickup-point': 'Жалоба на курьера или пункт выдачи',
  'site-failure': 'Сайт или приложение не работает',
  'account-blocked': 'Заблокировали аккаунт',
  'ozon-bank': 'Вопрос к Ozon Банку',
  other: 'Другое',
};

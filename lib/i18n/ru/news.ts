import type { NewsKind } from '../../model/news';

/** What is asked when an order's page says something new that may end a case. */
export const news = {
  says: {
    received: 'Теперь в заказе стоит «Получен».',
    cancelled: 'Теперь в заказе стоит «Отменён».',
    returned: 'Теперь в заказе стоит, что товар вернулся или деньги отправлены.',
  } satisfies Record<NewsKind, string>,
  asks: {
    received: 'Вопрос решён?',
    cancelled: 'Что дальше?',
    returned: 'Деньги пришли, вопрос решён?',
  } satisfies Record<NewsKind, string>,
  /** The tab's line on the page. */
  line: {
    received: 'Заказ получен. Вопрос решён?',
    cancelled: 'Заказ отменён. Что дальше?',
    returned: 'Деньги или товар вернулись. Вопрос решён?',
  } satisfies Record<NewsKind, string>,
  solved: 'Да, решено',
  notNeeded: 'Закрыть дело',
  goOn: 'Вернуть деньги за отменённый',
  goOnHint: 'Дело о доставке закроется, начнётся дело о деньгах. Журнал остаётся.',
  notSolved: 'Нет, не решено',
  closed: 'Дело закрыто. Открыть его снова можно в журнале.',
  kept: 'Дело остаётся открытым. Спросим, когда в заказе что-то изменится.',
};

export type NewsWords = typeof news;

import type { ChannelWords } from '../../../model/rulebook-words';
import type { ChannelId } from '../../../model/step';

/** Names of the acts and pages that the rules stand on. */
export const acts = {
  zozpp: 'Закон «О защите прав потребителей»',
  gk1: 'Гражданский кодекс, часть первая',
  gk2: 'Гражданский кодекс, часть вторая',
  gpk: 'Гражданский процессуальный кодекс',
  nk2: 'Налоговый кодекс, часть вторая',
  pp657: 'Постановление Правительства № 657 от 30.05.2026',
  pp2463: 'Постановление Правительства № 2463',
  pp924: 'Постановление Правительства № 924, перечень сложных товаров',
  ks7p: 'Постановление Конституционного Суда № 7-П от 17.02.2026',
  appeals: 'Закон об обращениях граждан № 59-ФЗ',
  'e-appeals': 'Закон № 547-ФЗ',
  platforms: 'Закон о платформах № 289-ФЗ',
  banks: 'Закон о банках № 395-1',
  ombudsman: 'Закон о финансовом уполномоченном № 123-ФЗ',
  help: 'Справка Ozon',
  'help-returns': 'Справка Ozon о возвратах',
  'help-fraud': 'Справка Ozon о мошенниках',
  'help-bank': 'Справка Ozon о возврате денег',
  rpn: 'Роспотребнадзор',
  zpp: 'Портал для потребителей',
  press: 'Публикации покупателей и продавцов',
  support: 'Поддержка Ozon',
  own: 'Наша рекомендация',
};

export const channels: Record<ChannelId, ChannelWords> = {
  'self-service': { name: 'Страница заказа', ready: 'Номер заказа' },
  faq: { name: 'Раздел помощи', ready: 'Суть вопроса в двух словах' },
  chat: { name: 'Чат поддержки', ready: 'Номер заказа, снимки экрана' },
  'seller-chat': { name: 'Чат с продавцом', ready: 'Номер заказа, фото' },
  email: { name: 'Почта поддержки', ready: 'Номер заказа, снимки экрана, номер обращения' },
  social: { name: 'Соцсети Ozon', ready: 'Номер обращения' },
  phone: { name: 'Телефон', ready: 'Номер заказа и обращения, чем записать ответ' },
  claim: { name: 'Бумажное письмо', ready: 'Данные продавца, чек, переписка, реквизиты счёта' },
  authority: { name: 'Роспотребнадзор', ready: 'Претензия, доказательство отправки, вход на Госуслуги' },
  'consumer-society': { name: 'Общество потребителей', ready: 'Претензия, переписка' },
  bank: { name: 'Банк', ready: 'Выписка, переписка с Ozon' },
  ombudsman: { name: 'Финансовый уполномоченный', ready: 'Заявление в банк и его ответ' },
  police: { name: 'Полиция', ready: 'Паспорт, адрес пункта выдачи, день и время' },
  court: { name: 'Суд', ready: 'Претензия, доказательство отправки, расчёт' },
  other: { name: 'Другой путь', ready: 'Номер заказа' },
};

/** A penalty that has run up. */
export const penalty =
  'За {value} неустойка — {sum} (от {base}, считая с {from}). Сколько присудить, решает суд.';

/** How an earlier contact is named: its channel and day. */
export const contact = '{channel}, {day}';
export const fromPage = 'прочитано со страницы';
export const fromPerson = 'сказали вы';
export const shifts = {
  weekend: '{from} — выходной, срок переходит на {due}.',
  holiday: '{from} — праздник, срок переходит на {due}.',
};

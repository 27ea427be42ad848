import type { ChannelGuideWords } from '../../../model/rulebook-words';

/** Doors behind the channels: what each is, and what it is good for. */
export const places = {
  vk: 'ВКонтакте: сообщение сообществу',
  ok: 'Одноклассники: сообщение группе',
  vc: 'vc.ru: пост, на который отвечает аккаунт Ozon',
  pikabu: 'Пикабу: пост, на который отвечает аккаунт Ozon',
  telegram: 'Telegram: работает с перебоями',
  facebook: 'Facebook',
  instagram: 'Instagram',
  'support-old': 'Старый номер поддержки, может не отвечать',
  office: 'Офис компании: это не поддержка, с заказом там не помогут',
  'ozon-bank': 'Ozon Банк',
  rospotrebnadzor: 'Горячая линия Роспотребнадзора, круглосуточно',
  'appeal-form': 'Обращение на сайте Роспотребнадзора, вход через Госуслуги',
  'consumer-portal': 'Портал для потребителей: образцы и виртуальная приёмная',
  'bank-help': '«Т-Банк Возврат»: бесплатная помощь юристов всем, отвечают за сутки',
  'complaint-form': 'Форма жалобы: «Помощь» → «Контакты» → «Поддержка»',
};

/** What is said about a channel itself. */
export const channelGuide: ChannelGuideWords = {
  ready: 'Приготовьте',
  wait: 'Сколько ждать',
  noAnswer: 'Ответа здесь не бывает.',
  link: 'Ссылка',
  places: 'Куда именно',
  closed: (name, instead) => `${name}: закрыт в России. Вместо него — ${instead.join(' или ')}.`,
  source: 'Откуда знаем',
  marks: {
    A: 'официальный источник',
    B: 'хороший вторичный источник',
    C: 'слабый или старый источник',
    K: 'общеизвестно, без источника',
    own: 'наша рекомендация',
  },
};

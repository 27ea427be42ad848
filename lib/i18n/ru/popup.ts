import type { Outcome } from '../../model/attempt';
import type { OrderStatus } from '../../model/order';
import type { ChannelId } from '../../model/step';
import { plural } from '../plural';

const days = (count: number) => plural('ru', count, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });
const contacts = (count: number) =>
  plural('ru', count, { one: 'обращение', few: 'обращения', many: 'обращений', other: 'обращения' });

const status: Record<OrderStatus, string> = {
  'awaiting-payment': 'Ждёт оплаты',
  created: 'Создан',
  assembling: 'В сборке',
  'handed-over': 'Передан в доставку',
  'in-transit': 'В пути',
  'with-courier': 'У курьера',
  'ready-for-pickup': 'Ждёт в пункте выдачи',
  received: 'Получен',
  cancelled: 'Отменён',
  returning: 'Возвращается',
  returned: 'Возвращён',
  unknown: 'Состояние неизвестно',
};

/** «Отправили в чат»: where a message went. */
const sentTo: Record<ChannelId, string> = {
  'self-service': 'через страницу заказа',
  faq: 'через раздел помощи',
  chat: 'в чат поддержки',
  'seller-chat': 'в чат продавца',
  email: 'по почте',
  social: 'в соцсети',
  phone: 'по телефону',
  claim: 'бумажным письмом',
  authority: 'жалобу',
  'consumer-society': 'обществу потребителей',
  bank: 'в банк',
  ombudsman: 'финансовому уполномоченному',
  police: 'в полицию',
  court: 'в суд',
  other: 'другим путём',
};

const outcome: Record<Outcome, string> = {
  promised: 'Обещали решить',
  'asked-for-more': 'Просят фото или данные',
  partly: 'Решили частично',
  refused: 'Отказали',
  solved: 'Решили',
  other: 'Другое',
};

/** What the popup says. */
export const popup = {
  title: 'Порядок',
  loading: 'Читаю страницу',

  order: 'Заказ',
  placedOn: (day: string) => `от ${day}`,
  status,
  expectedBy: (day: string) => `обещали к ${day}`,
  lateBy: (count: number) => `прошло ${days(count)}`,
  storedUntil: (day: string) => `хранится до ${day}`,
  onDay: (day: string) => day,
  parcels: 'Отправления',
  parcel: (index: number) => `Отправление ${index}`,
  noItemName: 'Товар без названия',
  pieces: (count: number) => `${count} шт.`,
  moreItems: 'Что в заказе',
  total: 'Сумма заказа',

  menu: 'Ещё',
  openBeside: 'Держать открытым сбоку',
  byHand: 'Вписать заказ вручную',
  allCases: 'Все обращения',
  backToOrders: 'К списку заказов',

  report: 'Отчёт для разработчиков',

  whatHappened: 'Что случилось',
  change: 'Изменить',
  chooseProblem: 'Выберите, что случилось',

  now: 'Сейчас',
  dueBest: 'лучше сегодня',
  dueToday: 'сегодня, до 23:59 по Москве',
  yours: (time: string) => ` (у вас ${time})`,
  dueBy: (day: string) => `до ${day}, 23:59 по Москве`,
  dueAt: (day: string, time: string) => `до ${day}, ${time} по Москве`,
  duePassed: (day: string, time: string) => `срок вышел ${day}, в ${time} по Москве`,
  waitUntil: (day: string, time: string) => `ждём ответа до ${day}, ${time} по Москве`,
  tooEarly: 'Прошлое сообщение ещё свежее: сегодня повторять рано.',
  why: 'Почему?',
  howTo: 'Как это сделать',
  evidence: 'Что приложить',
  careful: 'Осторожно',
  checkedOn: (day: string) => `проверено ${day}`,
  doubtful: 'проверьте',
  outdated: 'могло устареть',
  source: 'источник',

  beside: 'Можно сразу, не дожидаясь',

  subject: 'Тема',
  message: 'Сообщение',
  restore: 'Вернуть исходный текст',
  copy: 'Скопировать',
  copied: 'Скопировано и записано. Осталось вставить и отправить.',
  copyFailed: 'Браузер не дал скопировать. Текст выделен: нажмите Ctrl+C.',
  notLogged: (reason: string) => `Скопировано, но в журнал не записалось: ${reason}`,
  refine: 'Уточнить факты',
  asks: {
    story: 'Подробности своими словами: попадут в сообщение',
    amount: 'Сумма требования',
    seller: 'Продавец',
    'sender-name': 'Ваши фамилия, имя и отчество',
    'sender-address': 'Ваш почтовый адрес',
    'sender-phone': 'Ваш телефон',
    'sender-email': 'Ваша почта',
    'bank-details': 'Куда вернуть деньги (реквизиты)',
    charge: 'Какое списание',
  },
  askedFor: 'Для этой бумаги нужны ваши данные. Они останутся на этом компьютере.',
  yes: 'Да',
  no: 'Нет',
  copyAgain: 'Скопировать ещё раз',
  notWritten: (reason: string) => `Не записалось: ${reason}`,
  openChat: 'Открыть чат',
  openMail: 'Открыть письмо',
  openOrder: 'Открыть заказ',
  openLink: 'Открыть страницу',
  comeBack: (day: string) => `Не решится само — откройте «Порядок» ${day}: сообщение будет готово.`,
  done: 'Готово, сделано',
  didNotHelp: 'Не помогло, дальше',
  neutralShop: 'Этот магазин не ozon.ru: российские законы и письма здесь не действуют.',

  later: 'Потом',
  laterFrom: (day: string) => `с\u00a0${day}`,
  before: 'Было',
  beforeNone: 'ещё ничего не отправлено',
  beforeCount: (count: number, last: string) => `${contacts(count)}, последнее ${last}`,

  sentQuestion: (channel: ChannelId, when: string) =>
    `Отправили ${sentTo[channel]}? Текст скопирован ${when}`,
  sentYes: 'Да',
  sentNotYet: 'Ещё нет',
  sentNo: 'Не буду',
  appealNumber: 'Номер обращения (если дали)',
  save: 'Сохранить',
  saved: 'Записано',
  undo: 'Отменить',
  undone: 'Отменено',
  appealIs: (number: string) => `Номер обращения ${number}`,
  noAppealNumber: 'Номера обращения пока нет: спросите его у оператора',
  answerQuestion: 'Что ответили?',
  answered: 'Ответили',
  outcome,
  promisedOn: 'Обещали к какому дню',
  answerText: 'Что сказали (коротко)',

  chooseOrder: 'Какой заказ?',
  openOrders: 'Открыть список заказов',
  noNumber: 'Впишите номер заказа. Он стоит в адресе страницы заказа, например 44563249-0877.',
  unusualNumber:
    'Обычно номер выглядит так: 44563249-0877. Он стоит в адресе страницы заказа. Если всё верно, нажмите ещё раз.',
  manual: {
    number: 'Номер заказа',
    placed: 'День заказа',
    promised: 'Обещанный день',
    status: 'Состояние',
    item: 'Товар',
    save: 'Показать, что делать',
    cancel: 'Назад',
  },

  failure: {
    full: 'на диске нет места. Освободите место и нажмите ещё раз.',
    disk: 'браузер не пишет на диск: похоже, нет места. Освободите место и нажмите ещё раз.',
    newer: 'журнал создан более новой версией «Порядка». Обновите расширение.',
    damaged: 'журнал повреждён. Откройте «Все обращения» и восстановите копию.',
    unavailable:
      'браузер не даёт хранить данные (приватный режим). Сообщение можно скопировать, но журнала не будет.',
    other: 'что-то пошло не так. Нажмите ещё раз.',
  },
};

export type PopupWords = typeof popup;

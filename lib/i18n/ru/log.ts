import { plural } from '../plural';
import { logContact } from './log-contact';
import { logList } from './log-list';
import { attemptState, caseOutcome, caseState, channel } from './log-names';

const cases = (count: number) =>
  plural('ru', count, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' });
const contacts = (count: number) =>
  plural('ru', count, { one: 'обращение', few: 'обращения', many: 'обращений', other: 'обращения' });
const days = (count: number) => plural('ru', count, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });

/** What the page of cases and contacts says. */
export const log = {
  ...logList,
  ...logContact,
  title: 'Порядок: дела и обращения',
  product: 'Порядок',
  loading: 'Читаю журнал',

  nav: 'Разделы',
  cases: 'Дела',
  allContacts: 'Все обращения',
  letters: 'Письма',
  settings: 'Настройки',
  search: 'Поиск',
  searchHint: 'Номер, товар, слова из текста',
  found: contacts,
  foundNothing: 'Ничего не нашлось. Попробуйте начало слова или часть номера до дефиса.',

  channel,
  attemptState,
  caseState,
  caseOutcome,
  called: 'Позвонили, ждём ответа',
  theirs: (outcome: string | null) => outcome ?? 'Вам написали или позвонили',

  needsYouEmpty: 'Сейчас от вас ничего не нужно.',
  showMore: (count: number) => `Показать ещё ${count}`,
  dueBest: 'лучше сегодня',
  dueToday: 'сегодня, до 23:59 по Москве',
  dueTomorrow: 'до завтра, 23:59 по Москве',
  yours: (time: string) => ` (у вас ${time})`,
  dueBy: (day: string) => `до ${day}, 23:59 по Москве`,
  duePassed: (count: number) => `срок прошёл ${days(count)} назад`,
  waitingUntil: (day: string, time: string) => `ждём до ${day}, ${time} по Москве`,
  closedOn: (day: string) => `закрыто ${day}`,

  emptyTitle: 'Здесь появятся ваши дела',
  emptyText:
    'Откройте на Ozon заказ, с которым что-то пошло не так, и нажмите значок «Порядка»: он скажет, что сделать сейчас, напишет сообщение и запишет его сюда.',
  openOrders: 'Открыть заказы на Ozon',
  emptyRestore: 'Есть копия с другого компьютера? Её можно загрузить внизу страницы.',
  noCase: 'Такого дела здесь нет. Возможно, оно в другой копии журнала.',
  backToCases: 'Ко всем делам',

  order: (number: string) => `Заказ ${number}`,
  placedOn: (day: string) => `от ${day}`,
  noItems: 'Товары не известны',
  moreItems: (count: number) => `и ещё ${count}`,
  now: 'Сейчас',
  openOrder: 'Открыть заказ',
  openOrderHint: 'Там нажмите значок «Порядка»: сообщение будет готово.',
  closeCase: 'Закрыть дело',
  closeHow: 'Чем кончилось?',
  closeReturned: 'Сколько вернули (если вернули)',
  closeSumUnclear: 'Эту сумму не разобрать, и дело пока не закрыто. Впишите её цифрами: 1958 или 1958,42.',
  closeHelped: 'Что помогло (для себя)',
  returnedSum: (sum: string) => `Вернули ${sum}`,
  helpedBy: (what: string) => `Помогло: ${what}`,
  attemptOperator: 'Кто отвечал (имя оператора)',
  operatorWas: (name: string) => `Отвечал(а) ${name}`,
  reopen: 'Открыть снова',
  closed: 'Дело закрыто',
  reopened: 'Дело снова открыто',

  timeline: 'Обращения по делу',
  ahead: 'Что впереди',
  todayIs: (day: string) => `сегодня, ${day}`,
  aheadDue: (step: string) => `срок: ${step}`,
  aheadWaiting: 'ждём ответа до этого дня',
  aheadFrom: (step: string) => `потом: ${step}`,
  noAttempts: 'Обращений пока нет. Звонок или ответ можно записать вручную.',
  showText: 'Текст сообщения',
  appealNumber: (number: string) => `Номер обращения ${number}`,
  appealField: 'Номер обращения',
  answeredOn: (outcome: string, day: string) => `${outcome}, ${day}`,
  promisedBy: (day: string) => `обещали к ${day}`,
  preparedAt: (day: string, time: string) => `подготовлено ${day} в ${time}`,
  notedAt: (day: string, time: string) => `записано ${day} в ${time}`,

  wasItSent: 'Отправили?',
  yes: 'Да',
  no: 'Нет, не буду',
  addNumber: 'Вписать номер',
  addAnswer: 'Записать ответ',
  sayNoAnswer: 'Не ответили',
  sentAfterAll: 'Всё-таки отправлено',
  copyText: 'Скопировать текст',
  copied: 'Скопировано',
  copyFailed: 'Браузер не дал скопировать. Выделите текст и нажмите Ctrl+C.',
  save: 'Сохранить',
  cancel: 'Отмена',
  saved: 'Записано',

  exportBundle: 'Собрать папку дела (ZIP)',
  printCase: 'Напечатать дело',
  bundle: {
    page: 'Дело',
    list: 'Опись',
    printed: 'Напечатано «Порядком» из записей покупателя. Подлинность записей это не удостоверяет.',
    footer:
      'Собрано «Порядком» из записей покупателя. Опись с SHA-256 показывает, менялись ли файлы после сборки; подлинность записей она не удостоверяет.',
  },

  undo: 'Отменить',
  undone: 'Отменено',
  removed: 'Удалено',
  removeAttempt: 'Удалить',
  removeCase: 'Удалить дело',

  addCase: 'Новое дело',
  caseByHand: 'Новое дело вручную',
  caseProblem: 'Что случилось',
  caseOpen: 'Завести дело',

  columns: {
    day: 'День',
    order: 'Заказ',
    problem: 'Проблема',
    channel: 'Способ',
    text: 'Текст',
    state: 'Состояние',
  },
  answer: 'Ответ',
  tableLabel: 'Обращения',
  filterState: 'Состояние',
  filterChannel: 'Способ',
  any: 'Все',

  data: 'Ваши данные',
  dataText:
    'Журнал лежит только в этом браузере; ничего не уходит, пока вы не включите в настройках «Второй компьютер». Вместе с расширением он удаляется, поэтому храните копию.',
  noBackup: 'Копии ещё нет.',
  lastBackup: (day: string) => `Последняя копия: ${day}.`,
  exportJson: 'Скачать копию',
  exportLocked: 'Копия с паролем',
  exportCsv: 'Таблица CSV',
  exportIcs: 'Сроки в календарь',
  exported: 'Файл сохранён в загрузки',
  importFile: 'Загрузить копию',
  fileUnreadable:
    'Браузер не смог прочитать файл: его переместили или к нему нет доступа. Выберите его снова.',
  importPlan: 'Что изменится',
  importAdded: (count: number) => `добавится ${count}`,
  importChanged: (count: number) => `изменится ${count}`,
  importKept: (count: number) => `останется как есть ${count}`,
  importCases: 'Дела',
  importAttempts: 'Обращения',
  importNothing: 'В этой копии нет ничего нового.',
  importConfirm: 'Загрузить',
  imported: 'Копия загружена',
  importRefused: {
    'too-big': 'Файл больше 64 МБ. Журнал «Порядка» столько не весит. Проверьте, тот ли это файл.',
    archive:
      'Это архив ZIP, а не копия журнала. Если копия лежит внутри, распакуйте архив и выберите файл .json.',
    'not-json': 'Файл не читается: он повреждён, скачан не до конца или это не копия журнала.',
    'not-ours': 'Это не копия журнала «Порядка». Выберите файл, имя которого начинается с «poryadok».',
    newer: 'Копию сделала более новая версия «Порядка». Обновите расширение и загрузите её снова.',
    damaged: 'Копия повреждена, поэтому ничего не изменилось.',
  },
  importWhere: (where: string) => `Место в файле: ${where}`,
  deleteAll: 'Удалить всё',
  deleteAllAsk: (caseCount: number, attemptCount: number) =>
    `Будут удалены ${cases(caseCount)} и ${contacts(attemptCount)}. Вернуть их можно будет только из копии.`,
  deleteAllConfirm: 'Удалить без возврата',
  deleteBackup: 'Сначала скачать копию',
  deleted: 'Журнал пуст',

  lost: 'Похоже, браузер потерял часть журнала: записей меньше, чем было. Если есть копия, загрузите её.',
  acceptLoss: 'Понятно, продолжить',
  damagedCases: (count: number) =>
    `Файл журнала на диске повреждён: изменились ${cases(count)}. Они отмечены. Сверьте их или загрузите копию.`,
  unreadableCases: (count: number) =>
    `Файл журнала на диске повреждён: ${cases(count)} прочитать не удалось. Остальные целы: скачайте их копию, а потерянное загрузите из прежней.`,
  damagedCase: 'Запись повреждена на диске: сверьте её.',
  failure: {
    full: 'На диске нет места, поэтому не записалось. Прежние записи целы. Освободите место и нажмите ещё раз.',
    disk: 'Браузер не пишет на диск: похоже, на нём нет места. Прежние записи не тронуты. Освободите место и нажмите ещё раз.',
    newer: 'Журнал создан более новой версией «Порядка». Обновите расширение.',
    migration: 'Не удалось обновить журнал. Старые записи целы. Обновите расширение.',
    damaged: 'Журнал не читается: файл на диске повреждён. Загрузите копию.',
    unavailable: 'Браузер не даёт хранить данные. Так бывает в приватном окне: откройте обычное.',
    blocked:
      'Журнал открыт в другом окне старой версией. Закройте остальные окна «Порядка» и обновите страницу.',
    'too-many': 'В этом деле уже 30 файлов доказательств: больше не поместится. Уберите лишнее.',
    'too-much':
      'Доказательства заняли 300 МБ: больше не поместится. Сохраните старые дела папкой и удалите их файлы.',
    missing: 'Этой записи больше нет: её удалили в другом окне.',
    failed: 'Не записалось. Нажмите ещё раз.',
  },
  rescue: 'Скачать старые записи',
  reload: 'Обновить страницу',
};

export type LogWords = typeof log;

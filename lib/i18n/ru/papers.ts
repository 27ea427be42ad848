import type { Flaw, PersonalKind } from '../../model/flaw';
import type { PaperKind } from '../../model/paper';
import type { ProfileField } from '../../model/profile';
import { plural } from '../plural';

const characters = (count: number) =>
  plural('ru', count, { one: 'знак', few: 'знака', many: 'знаков', other: 'знака' });

const personal: Record<PersonalKind, string> = {
  email: 'почта',
  card: 'номер карты',
  phone: 'телефон',
  number: 'длинный номер',
  name: 'имя',
};

/** What is said about a text before it goes out, and on the page of a paper. */
export const papers = {
  flaws: {
    'no-number': 'В тексте нет номера заказа: по нему вас находят.',
    'no-demand': 'В тексте нет просьбы: напишите, чего вы хотите, словом «прошу».',
    'no-day': 'В тексте нет дня, к которому вы ждёте ответ.',
  } satisfies Partial<Record<Flaw['kind'], string>>,
  hole: (found: string) => `Здесь пропуск: ${found}. Впишите недостающее, и текст можно будет скопировать.`,
  personal: (what: PersonalKind, found: string) =>
    what === 'card'
      ? `В тексте номер карты: ${found}. Для обращения он не нужен.`
      : `Этот текст увидят все, а в нём ${personal[what]}: ${found}.`,
  long: (length: number) => `Длинный текст: ${characters(length)}. Проверьте, что он отправился целиком.`,
  show: 'Показать',

  ownText: {
    used: 'Письмо написано по вашему шаблону.',
    broken: 'В вашем шаблоне этого письма ошибка, поэтому взят исходный текст.',
    change: 'Изменить шаблон',
  },

  otherWays: 'Другие способы отправить',
  webmails: { yandex: 'Яндекс Почта', mailru: 'Почта Mail', gmail: 'Gmail' },
  share: 'Поделиться',
  shareFailed: 'Не получилось. Скопируйте текст кнопкой.',
  qr: 'На телефон (QR-код)',
  qrHint: 'Наведите камеру телефона: там появится текст. Вставьте его в приложение.',
  qrPart: (part: number, count: number) => `Часть ${part} из ${count}`,
  qrNext: 'Следующая часть',
  qrAgain: 'Сначала',

  kinds: {
    claim: 'Претензия',
    'refusal-notice': 'Отказ от товара',
    authority: 'Обращение в Роспотребнадзор',
    bank: 'Заявление в банк',
    ombudsman: 'Обращение к финансовому уполномоченному',
    police: 'Заявление в полицию',
    court: 'Исковое заявление',
  } satisfies Record<PaperKind, string>,
  titleOf: (paper: string, order: string) => `${paper} по заказу ${order}`,
  openPaper: 'Открыть для печати',
  print: 'Напечатать или сохранить PDF',
  saveDocx: 'Сохранить файл Word',
  docxSaved: 'Файл сохранён в загрузки.',
  docxFailed: 'Файл не сохранился. Нажмите ещё раз.',
  checkPaper:
    'Проверьте имена, адреса и суммы. Напечатайте два экземпляра, подпишите оба, один оставьте себе.',
  noHeaders: 'Если на листах видны адрес и дата страницы, снимите в окне печати «Колонтитулы».',
  edited: 'Здесь ваш текст: вы изменили его в окне «Порядка».',
  noPaper: 'Такой бумаги нет. Откройте её ещё раз из окна «Порядка» на странице заказа.',
  noCase: 'Этого дела больше нет в журнале: его удалили.',
  noLog: 'Журнал не открылся. Закройте остальные окна «Порядка» и обновите страницу.',
  lacking:
    'Этой бумаге не хватает данных. Свои впишите здесь, остальное спросит окно «Порядка» на странице заказа.',
  ownDetails: 'Ваши данные в бумагах',
  details: {
    'sender-name': 'Фамилия, имя и отчество',
    'sender-address': 'Почтовый адрес с индексом',
    'sender-phone': 'Телефон',
    'sender-email': 'Электронная почта',
    'bank-details': 'Куда вернуть деньги (реквизиты)',
  } satisfies Record<ProfileField, string>,
  onlyThisCase: 'Только для этого дела, для других не запоминать',
  forget: 'Забыть мои данные',
  forgotten: 'Ваши данные забыты',
  kept: 'Записано',
  notKept: 'Не записалось. Нажмите ещё раз.',
  openingPaper: 'Готовлю бумагу',
};

export type PapersWords = typeof papers;

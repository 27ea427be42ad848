import type { PaperKind } from '../../model/paper';
import type { ProfileField } from '../../model/profile';
import { flaws } from './flaws';

/** What is said about a text before it goes out, and on the page of a paper. */
export const papers = {
  ...flaws,

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

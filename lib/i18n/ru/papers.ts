import type { PaperKind } from '../../model/paper';
import type { ProfileField } from '../../model/profile';
import type { Want } from '../../model/want';
import { flaws } from './flaws';

/** What is said about a text before it goes out, and on the page of a paper. */
export const papers = {
  ...flaws,
  parts: (count: number) => `Если чат не примет текст целиком, отправьте его в ${count} сообщениях:`,
  copyPart: (part: number) => `Скопировать часть ${part}`,
  copiedMark: '(скопирована)',

  call: {
    title: 'Запишите, что сказали',
    who: 'Кто ответил',
    number: 'Номер обращения',
    said: 'Что сказали',
    noAnswer: 'Пока ничего',
    save: 'Записать звонок',
    saved: 'Звонок записан.',
  },

  remindSupport: 'Напомнить о себе, не дожидаясь',
  remindEarly: 'Срок ответа ещё не вышел: повтор редко ускоряет его.',

  want: 'Чего вы просите',
  wants: {
    refund: 'Вернуть деньги',
    replacement: 'Заменить товар',
    repair: 'Бесплатно починить',
    'price-cut': 'Снизить цену и вернуть разницу',
    delivery: 'Привезти заказ по той же цене',
    losses: 'Возместить разницу в цене',
  } satisfies Record<Want, string>,
  wantComplex:
    'Технически сложный товар: позже 15 дней после получения деньги или замену требуют при существенном недостатке или затянутом ремонте.',
  tone: 'Тон письма',
  tones: { calm: 'Спокойно', firm: 'Твёрдо' },
  choiceEdited: 'Вы изменили текст сами: выбор подействует, если вернуть исходный.',

  ownText: {
    used: 'Письмо написано по вашему шаблону.',
    broken: 'В вашем шаблоне этого письма ошибка, поэтому взят исходный текст.',
    change: 'Изменить шаблон',
  },

  otherWays: 'Другие способы отправить',
  webmails: { yandex: 'Яндекс Почта', mailru: 'Почта Mail', gmail: 'Gmail' },
  copyPlain: 'Скопировать без оформления',
  plainCopied: 'Скопировано простыми знаками: такой текст примет любая форма.',
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
  attachEvidence: (count: number) =>
    `Назвать в приложениях доказательства из дела: ${count}. Сами файлы распечатайте или приложите.`,
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

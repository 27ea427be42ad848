import { plural } from '../plural';

const days = (count: number) => plural('ru', count, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });

/** What is said about evidence, the bin, and cases that are merged or split. */
export const keeping = {
  evidence: 'Доказательства',
  evidenceNote:
    'Снимок фиксирует, что показал браузер; подлинность не удостоверяет. На снимке могут быть код получения, имя или телефон: проверьте перед тем, как передать его кому-то.',
  noEvidence:
    'Пока ничего нет. Перетащите сюда фото или файл, вставьте снимок (Ctrl+V) или выберите на диске.',
  choose: 'Выбрать файлы',
  takePicture: 'Снять окно или вкладку',
  limits: 'До 20 МБ файл, до 30 на дело, до 300 МБ всего.',
  added: (count: number) => (count === 1 ? 'Добавлено' : `Добавлено: ${count}`),
  tooBig: (name: string) => `«${name}» больше 20 МБ и не добавлен. Уменьшите файл и попробуйте ещё раз.`,
  empty: (name: string) => `«${name}» пуст и не добавлен.`,
  notTaken: 'Снимок не сделан: браузер не дал картинку. Сделайте снимок экрана и вставьте его (Ctrl+V).',
  kind: { picture: 'Снимок экрана', page: 'Текст страницы', file: 'Файл' },
  takenAt: (day: string, time: string, zone: string) => `${day}, ${time} (UTC${zone})`,
  size: (size: string) => `${size} КБ`,
  open: 'Открыть',
  save: 'Сохранить на диск',
  close: 'Закрыть',
  remove: 'Удалить',
  belongsTo: 'К чему относится',
  wholeCase: 'Дело в целом',
  tied: 'Перенесено',
  elsewhere: 'Сам файл остался на другом компьютере: в копию он не вошёл.',
  changed: 'Файл изменился на диске: SHA-256 не совпадает с записанной.',

  room: {
    'too-many': 'В этом деле уже 30 файлов доказательств: больше не поместится. Уберите лишнее.',
    'too-much':
      'Доказательства заняли 300 МБ: больше не поместится. Сохраните старые дела папкой и удалите их файлы.',
  },
  /** Evidence taken from the page in front. */
  taking: {
    entry: 'Сохранить страницу в дело',
    title: 'Сохранить в дело',
    picture: 'Снимок вкладки',
    text: 'Текст страницы',
    what: 'С адресом, точным временем и SHA-256. Код получения, имя, телефон и почта не сохраняются.',
    into: 'В какое дело',
    noCase: 'Открытых дел нет. Откройте заказ или впишите его вручную: дело заведётся само.',
    notGiven:
      'Браузер даёт снимок только после нажатия на значок «Порядка» на этой странице. Нажмите его и повторите.',
    noText: 'В эту страницу браузер заглянуть не даёт. Сделайте снимок.',
    kept: (name: string) => `Сохранено: ${name}`,
    openCase: 'Открыть дело',
    back: 'Назад',
    pictureName: 'Снимок',
    textName: 'Страница',
    head: (title: string, address: string, when: string) =>
      `Страница: ${title}\nАдрес: ${address}\nСохранено: ${when}\nФиксирует, что показал браузер; подлинность не удостоверяет.`,
  },
  blanking: {
    title: 'Закрасить лишнее',
    note: 'Проведите по тому, чего не должно быть видно: закрашенного в файле не останется. Если скрывать нечего, сохраните как есть.',
    cut: 'Код получения, имя, телефон и почта уже закрашены. Проведите по остальному, чего не должно быть видно.',
    picture: 'Снимок, который будет сохранён',
    box: (index: number) => `Закрашено, область ${index}`,
    keys: 'С клавиатуры: «Добавить область», стрелки двигают, Shift и стрелки меняют размер, Delete убирает.',
    add: 'Добавить область',
    keep: 'Сохранить снимок',
    /** Where several wait to be looked through. */
    several: (of: number, name: string) => `Ещё не сохранено: ${of}. Сейчас «${name}».`,
    keepAll: (count: number) => `Сохранить все: ${count}`,
    leave: 'Не сохранять',
  },

  bin: 'Корзина',
  binNote: 'Удалённое лежит здесь 30 дней, потом стирается. Старая копия журнала его не вернёт, вернёте вы.',
  binEmpty: 'Корзина пуста.',
  restore: 'Вернуть',
  restored: 'Возвращено',
  binned: {
    case: (problem: string, order: string) => `Дело: ${problem}, заказ ${order}`,
    merged: (problem: string, order: string) => `Объединено с другим делом: ${problem}, заказ ${order}`,
    attempt: (channel: string, order: string) => `Обращение: ${channel}, заказ ${order}`,
    evidence: (name: string) => `Доказательство: ${name}`,
  },
  leftDays: (count: number) => `ещё ${days(count)}`,

  together: 'Дела этого заказа',
  mergeNote: 'Обращения и доказательства перейдут в это дело. Разъединить можно в корзине 30 дней.',
  merge: (problem: string, item: string | null) =>
    item === null ? `Присоединить «${problem}»` : `Присоединить «${problem}»: ${item}`,
  merged: 'Дела объединены',
  split: 'Вынести в отдельное дело',
  splitNote: 'Выберите посылку или товары, о которых будет новое дело, и что к нему относится.',
  splitItems: 'О каких товарах (не отмечено: обо всех)',
  splitAttempts: 'Какие обращения перейдут',
  splitEvidence: 'Какие доказательства перейдут',
  whichCase: 'О чём сейчас',
  allItems: 'Остальное',
  splitWhole: 'Весь заказ',
  splitParcel: 'Посылка',
  splitDo: 'Вынести',
  splitDone: 'Вынесено в отдельное дело',
  cancel: 'Отмена',
  away: (count: number) =>
    `${plural('ru', count, { one: 'запись', few: 'записи', many: 'записей', other: 'записи' })} из копии вы удалили: они не вернутся.`,
  bringBack: 'Вернуть и удалённое',
};

export type KeepingWords = typeof keeping;

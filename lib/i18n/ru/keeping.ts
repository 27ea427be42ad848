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
  elsewhere: 'Сам файл остался на другом компьютере: в копию он не вошёл.',
  changed: 'Файл изменился на диске: SHA-256 не совпадает с записанной.',

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
  merge: (problem: string) => `Присоединить «${problem}»`,
  merged: 'Дела объединены',
  split: 'Вынести в отдельное дело',
  splitNote: 'Отметьте, что относится к другой посылке или другому товару.',
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

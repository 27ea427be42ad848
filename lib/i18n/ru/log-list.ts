import { plural } from '../plural';

const cases = (count: number) =>
  plural('ru', count, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' });
const contacts = (count: number) =>
  plural('ru', count, { one: 'обращение', few: 'обращения', many: 'обращений', other: 'обращения' });

/* What the list of all contacts says: while it is read, narrowed, sorted, and when rows of it are chosen. */
export const logList = {
  loadingSoFar: (count: number) => `Читаю журнал: уже ${contacts(count)}`,

  foundCases: 'Найденные дела',
  noContacts: 'Обращений пока нет. Они записываются сами, а звонок или ответ можно записать в деле.',
  toCases: 'К делам',
  showAll: 'Показать все обращения',
  keysHint:
    'Клавиши: / — поиск, стрелки, Home и End — по строкам, Enter — открыть, пробел — выбрать, 1–9 — строка по счёту.',

  filterMore: 'Ещё фильтры',
  filterOrderHint: 'Номер с начала',
  filterFrom: 'С',
  filterTo: 'По',
  filterNone: 'Сбросить фильтры',

  chooseRow: (order: string) => `Выбрать обращение по заказу ${order}`,
  chooseAll: 'Выбрать все',
  bulkWorking: 'Делаю',
  bulkStop: 'Остановить',
  bulkStopped: 'Остановлено, всё осталось как было.',
  chooseNone: 'Снять выбор',
  bulk: 'Действия с выбранным',
  chosen: (attempts: number, inCases: number) => `Выбрано: ${contacts(attempts)}, ${cases(inCases)}`,
  bulkExport: 'Таблица CSV',
  bulkClose: (count: number) => (count === 1 ? 'Закрыть дело' : `Закрыть ${cases(count)}`),
  bulkClosed: (count: number) => `Закрыто: ${cases(count)}`,
  bulkRemove: (count: number) => `Удалить ${contacts(count)}`,
  bulkRemoveCases: (count: number) => `Удалить ${cases(count)} целиком`,
};

export type LogListWords = typeof logList;

import { plural } from '../plural';

const days = (count: number) => plural('ru', count, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });

/** What the figures at the top of the log say. */
export const figures = {
  title: 'Журнал в цифрах',
  open: 'Открытые дела',
  states: (needsYou: number, waiting: number) => `нужны вы: ${needsYou}, ждём: ${waiting}`,
  statesPicture: (needsYou: number, waiting: number) =>
    `Открытые дела: в ${needsYou} нужны вы, в ${waiting} ждём`,
  due: 'Срок сегодня',
  late: (count: number) => (count === 0 ? 'прошедших сроков нет' : `срок прошёл: ${count}`),
  duePicture: (late: number, coming: number, period: number) =>
    `Сроки по дням: прошёл у ${late}, в ближайшие ${days(period)} наступит у ${coming}`,
  returned: 'Вернули',
  ofAsked: (asked: string) => `из ${asked}, о которых писали`,
  moneyPicture: (returned: string, asked: string) => `Вернули ${returned} из ${asked}`,
  answers: 'Обычно отвечают через (ответов)',
  noAnswers: 'Ответов пока нет',
  days: (count: number) => (count === 0 ? 'тот же день' : days(count)),
  answerIn: (channel: string, count: number) =>
    count === 0 ? `${channel}: в тот же день` : `${channel}: ${days(count)}`,
  /** In brackets: of how many answers. */
  inDays: (count: number, all: number) => `${count === 0 ? 'в тот же день' : days(count)} (${all})`,
};

export type FiguresWords = typeof figures;
